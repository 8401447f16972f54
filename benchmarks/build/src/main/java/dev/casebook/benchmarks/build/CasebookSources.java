package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.peers.SampleCatalogue;
import dev.casebook.benchmarks.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A catalogue, and the sources that the processor makes of it. */
final class CasebookSources {
    private static final String PACKAGE_INFO = """
            /** Errors. */
            @dev.casebook.ErrorCatalogue("shop.yaml")
            package shop;
            """;

    /** The catalogue with the processor. */
    static Workload fromYaml(Path folder, int codes, Libraries libraries) throws IOException {
        return fromYaml(folder, new SampleCatalogue("Shop", codes).yaml(), libraries);
    }

    /** The same with a class for each category alone. */
    static Workload fromCategoryYaml(Path folder, int codes, Libraries libraries) throws IOException {
        return fromYaml(folder, new SampleCatalogue("Shop", codes).categoryYaml(), libraries);
    }

    private static Workload fromYaml(Path folder, String yaml, Libraries libraries) throws IOException {
        Path source = folder.resolve("src/shop/package-info.java");
        Folders.write(source, PACKAGE_INFO);
        return new Workload(
                folder,
                Map.of("shop.yaml", yaml),
                List.of("-cp", libraries.runtime(), "-processorpath", libraries.processor(), source.toString()));
    }

    /** What the processor wrote, without it; the folder is the one that {@link #keep} filled. */
    static Workload alone(Path folder, Libraries libraries) throws IOException {
        List<Path> sources = Folders.files(folder.resolve("src"), ".java");
        return new Workload(
                folder, Map.of(), List.of("-cp", libraries.runtime(), "-proc:none", Workload.listed(folder, sources)));
    }

    /** The sources that the processor wrote, from a processor that does nothing but write them; the folder is one that {@link #keep} filled. */
    static Workload copied(Path folder, Libraries libraries) throws IOException {
        Path ready = folder.resolve("src");
        Path source = folder.resolve("begin/shop/package-info.java");
        Files.createDirectories(source.getParent());
        Files.move(ready.resolve("shop/package-info.java"), source);
        List<String> processor =
                List.of("-processor", CopyingProcessor.class.getName(), "-A" + CopyingProcessor.FROM + "=" + ready);
        List<String> arguments =
                new ArrayList<>(List.of("-cp", libraries.runtime(), "-processorpath", libraries.benchmark()));
        arguments.addAll(processor);
        arguments.add(source.toString());
        return new Workload(folder, Map.of(), arguments);
    }

    /** Copies what the processor wrote to where it is compiled alone. */
    static void keep(Path generated, Path folder) throws IOException {
        List<Path> all = new ArrayList<>(Folders.files(generated, ".java"));
        Path target = Files.createDirectories(folder.resolve("src/shop"));
        for (Path source : all) {
            Files.copy(source, target.resolve(source.getFileName()));
        }
        Folders.write(target.resolve("package-info.java"), PACKAGE_INFO);
    }

    private CasebookSources() {}
}
