package dev.casebook.processor.gradle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.CatalogueProcessor;
import dev.casebook.processor.HandlerProcessor;
import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle's rules for incremental processors, as its user guide gives them. No Gradle is run. */
class GradleContractTest {
    private static final List<Processor> PROCESSORS = List.of(new CatalogueProcessor(), new HandlerProcessor());

    private static final Map<String, String> KINDS =
            Map.of(CatalogueProcessor.class.getName(), "aggregating", HandlerProcessor.class.getName(), "isolating");

    private static final String CATALOGUE = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            categories:
              payment: {title: Payment, advice: ask-user}
            errors:
              CARD_DECLINED: {code: 1, category: payment, title: Card declined, remedy: Try another card.}
            """;

    private static final String HANDLER = """
            package com.acme.shop;
            import com.acme.billing.*;
            import dev.casebook.*;
            @ErrorHandler(BillingException.class)
            final class Checkout {
                @Handles String payment(PaymentException error) { return "payment"; }
                @Handles String unknown(UnrecognizedBillingException error) { return "unknown"; }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void declaresKindOfEveryProcessor() throws IOException {
        assertEquals(
                KINDS,
                lines("META-INF/gradle/incremental.annotation.processors")
                        .map(line -> line.split(",", -1))
                        .collect(toMap(parts -> parts[0], parts -> parts[1])));
        assertEquals(
                KINDS.keySet(),
                Set.copyOf(lines("META-INF/services/javax.annotation.processing.Processor")
                        .toList()));
    }

    @Test
    void keepsAnnotationsInClassFiles() throws ClassNotFoundException {
        for (Processor processor : PROCESSORS) {
            assertFalse(processor.getSupportedAnnotationTypes().isEmpty());
            for (String annotation : processor.getSupportedAnnotationTypes()) {
                Retention retention = Class.forName(annotation).getAnnotation(Retention.class);
                assertTrue(retention == null || retention.value() != RetentionPolicy.SOURCE, annotation);
            }
        }
    }

    /** {@code SourceIdentifiers} asks javac for a shorter way after a mistake, and knows nothing if Gradle wraps it. */
    @Test
    void usesNoClassesOfOneCompiler() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("SourceIdentifiers.java"))
                    .toList()) {
                assertFalse(Files.readString(file).contains("import com.sun."), file::toString);
            }
        }
    }

    @Test
    void generatesAllTypesOfLargeBrokenCatalogue() throws IOException {
        String errors = IntStream.range(0, 600)
                .mapToObj(i -> "  E_" + i + ": {code: " + (i == 7 ? "x" : i) + ", category: c, title: T, remedy: R}\n")
                .collect(Collectors.joining());
        String catalogue = "casebook: 1\nname: Billing\ntitle: Billing\nrevision: 1\ngranularity: error\n"
                + "categories:\n  c: {title: C, advice: give-up}\nerrors:\n";
        Javac.Result result = new Javac(directory)
                .catalogue("acme", "billing.yaml", catalogue + errors)
                .processors(new Wrapped(new CatalogueProcessor(), new RecordingFiler.Records()))
                .compile();
        assertEquals(List.of("CB203"), result.ids());
        assertTrue(result.generated().containsKey("acme/E599Exception.java"));
    }

    @Test
    void generatesFileFromOneElement() throws IOException {
        RecordingFiler.Records records = compile();
        assertTrue(records.origins().size() > 10, records::toString);
        records.origins().forEach((file, origins) -> assertEquals(List.of(origin(file)), origins, file));
        assertEquals(List.of(StandardLocation.CLASS_OUTPUT), records.resources());
    }

    private static String origin(String file) {
        return file.contains("Checkout") ? "com.acme.shop.Checkout" : "com.acme.billing";
    }

    /** Isolating: the same comes out where the hierarchy is a class file already, as in a build of the handler alone. */
    @Test
    void generatesSameDispatcherFromHandlerAlone() throws IOException {
        compile();
        Path alone = directory.resolve("alone");
        Javac.Result result = new Javac(alone)
                .options("-classpath", directory.resolve("classes") + pathSeparator() + classPath())
                .source("com/acme/shop/Checkout.java", HANDLER)
                .compile();
        assertEquals(List.of(), result.messages());
        assertEquals(
                Set.of("com/acme/shop/CheckoutDispatcher.java"),
                result.generated().keySet());
        assertEquals(
                Files.readString(directory.resolve("sources/com/acme/shop/CheckoutDispatcher.java")),
                result.generated().get("com/acme/shop/CheckoutDispatcher.java"));
    }

    /** Aggregating: Gradle names an annotated class that did not change by its name, and expects the same files. */
    @Test
    void generatesSameFilesFromClassFile() throws IOException {
        String errors = "package com.acme.billing;\n@dev.casebook.ErrorCatalogue(\"billing.yaml\")\nclass Errors {}\n";
        Javac.Result first = new Javac(directory)
                .resource("billing.yaml", CATALOGUE)
                .source("com/acme/billing/Errors.java", errors)
                .compile();
        Path again = directory.resolve("again");
        Path kept = Files.createDirectories(directory.resolve("kept/com/acme/billing"));
        Files.copy(directory.resolve("classes/com/acme/billing/Errors.class"), kept.resolve("Errors.class"));
        Javac.Result second = new Javac(again)
                .resource("billing.yaml", CATALOGUE)
                .options("-classpath", directory.resolve("kept") + pathSeparator() + classPath())
                .classes("com.acme.billing.Errors")
                .compile();
        assertEquals(List.of(), first.messages());
        assertEquals(List.of(), second.messages());
        assertTrue(first.generated().size() > 10);
        assertEquals(new TreeMap<>(first.generated()), new TreeMap<>(second.generated()));
    }

    private RecordingFiler.Records compile() throws IOException {
        RecordingFiler.Records records = new RecordingFiler.Records();
        Javac.Result result = new Javac(directory)
                .processors(
                        new Wrapped(new CatalogueProcessor(), records), new Wrapped(new HandlerProcessor(), records))
                .catalogue("com.acme.billing", "billing.yaml", CATALOGUE)
                .source("com/acme/shop/Checkout.java", HANDLER)
                .compile();
        assertEquals(List.of(), result.messages());
        return records;
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String pathSeparator() {
        return System.getProperty("path.separator");
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (InputStream stream = CatalogueProcessor.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), UTF_8).lines();
        }
    }
}
