package dev.casebook.catalogue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles what a test has. */
final class Compiled {
    /** The catalogue of a case: a file, or a folder with {@code catalogue.yaml} and the files that it names. */
    static Checked<Catalogue> file(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return CatalogueCompiler.compile("catalogue.yaml", new Folder(file));
        }
        Checked<SourceText> text = Utf8Decoder.decode(file.getFileName().toString(), Files.readAllBytes(file));
        return text.value()
                .map(CatalogueCompiler::compile)
                .orElseGet(() -> new Checked<>(Optional.empty(), text.findings()));
    }

    /** The files of a case, by their names in findings. */
    static SortedMap<String, Path> files(Path file) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(file)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path name = each.equals(file) ? file.getFileName() : file.relativize(each);
                files.put(name.toString().replace(File.separatorChar, '/'), each);
            }
        }
        return files;
    }

    static boolean isCase(Path file) {
        return file.toString().endsWith(".yaml") || Files.exists(file.resolve("catalogue.yaml"));
    }

    private record Folder(Path folder) implements FileLookup {
        @Override
        public Optional<CatalogueFile> find(String path) {
            Path file = folder.resolve(path);
            try {
                return Files.isRegularFile(file)
                        ? Optional.of(CatalogueFile.of(path, Files.readAllBytes(file)))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> tried(String path) {
            return List.of("class output", "class path");
        }
    }

    static Checked<Catalogue> text(String text) {
        return CatalogueCompiler.compile(SourceText.of("billing.yaml", text));
    }

    static List<String> messages(String text) {
        return text(text).findings().stream().map(FindingText::withSeverity).toList();
    }

    /** Of each finding its place, its message and its further places. */
    static List<String> placed(Checked<Catalogue> compiled, Problem problem) {
        return compiled.findings().stream()
                .filter(finding -> finding.problem().id().equals(problem.id()))
                .map(Compiled::placed)
                .toList();
    }

    private static String placed(Finding finding) {
        String also = finding.related().stream()
                .map(related -> "; " + related.label() + ": " + related.span())
                .collect(Collectors.joining());
        return finding.span().orElseThrow() + " " + finding.message() + also;
    }

    private Compiled() {}
}
