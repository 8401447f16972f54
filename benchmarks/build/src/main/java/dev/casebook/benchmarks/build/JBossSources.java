package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.peers.SampleCatalogue;
import dev.casebook.benchmarks.peers.SampleCategory;
import dev.casebook.benchmarks.peers.SampleError;
import dev.casebook.benchmarks.process.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The same errors as a message bundle of JBoss Logging, whose methods return exceptions that are written by hand. */
final class JBossSources {
    /** Which exceptions are written by hand. */
    enum Exceptions {
        PER_CATEGORY,
        PER_ERROR
    }

    static Workload workload(Path folder, int codes, Libraries libraries, Exceptions exceptions) throws IOException {
        SampleCatalogue catalogue = new SampleCatalogue("Shop", codes);
        Path sources = folder.resolve("src/shop");
        Folders.write(
                sources.resolve("ShopException.java"), exception("ShopException", "RuntimeException", "abstract"));
        for (SampleCategory category : SampleCategory.all()) {
            String name = category.typeName() + "Exception";
            Folders.write(sources.resolve(name + ".java"), exception(name, "ShopException", ""));
        }
        if (exceptions == Exceptions.PER_ERROR) {
            writeLeaves(catalogue, sources);
        }
        Folders.write(sources.resolve("ShopMessages.java"), bundle(catalogue, exceptions));
        return new Workload(
                folder,
                Map.of(),
                List.of(
                        "-cp",
                        libraries.jbossLogging(),
                        "-processorpath",
                        libraries.jbossProcessor(),
                        Workload.listed(folder, Folders.files(sources, ".java"))));
    }

    private static void writeLeaves(SampleCatalogue catalogue, Path sources) throws IOException {
        for (SampleError error : catalogue.errors()) {
            String name = error.typeName() + "Exception";
            Folders.write(sources.resolve(name + ".java"), exception(name, categoryOf(error), "final"));
        }
    }

    private static String exception(String name, String base, String modifier) {
        return """
                package shop;

                public %s class %s extends %s {
                    private static final long serialVersionUID = 1L;

                    public %s(String message) {
                        super(message);
                    }
                }
                """.formatted(modifier, name, base, name);
    }

    private static String bundle(SampleCatalogue catalogue, Exceptions exceptions) {
        return """
                package shop;

                import java.lang.invoke.MethodHandles;
                import org.jboss.logging.Messages;
                import org.jboss.logging.annotations.Message;
                import org.jboss.logging.annotations.MessageBundle;

                @MessageBundle(projectCode = "SHOP")
                public interface ShopMessages {
                    ShopMessages MESSAGES = Messages.getBundle(MethodHandles.lookup(), ShopMessages.class);

                %s}
                """.formatted(catalogue.errors().stream()
                .map(error -> method(error, exceptions))
                .collect(Collectors.joining("\n")));
    }

    private static String method(SampleError error, Exceptions exceptions) {
        String type = exceptions == Exceptions.PER_ERROR ? error.typeName() + "Exception" : categoryOf(error);
        String name = error.typeName().substring(0, 1).toLowerCase(Locale.ROOT)
                + error.typeName().substring(1);
        return """
                    @Message(id = %d, value = "%s: %%s")
                    %s %s(String details);
                """.formatted(error.code(), error.title(), type, name);
    }

    private static String categoryOf(SampleError error) {
        return new SampleCategory(error.category()).typeName() + "Exception";
    }

    private JBossSources() {}
}
