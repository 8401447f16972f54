package dev.casebook.processor.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.processor.CatalogueProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A catalogue that a dependency brings, compiled into its package, is not compiled into it once more. */
class SharedCatalogueTest {
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
    private static final String USER = """
            package shop;

            final class User {
                static String title(com.acme.billing.CardDeclinedException error) {
                    return com.acme.billing.BillingError.CARD_DECLINED.title();
                }
            }
            """;

    /** Which compiler. */
    enum Tool {
        JAVAC,
        ECJ;

        private JavaCompiler compiler() {
            return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
        }
    }

    @TempDir
    private Path folder;

    private Path api;

    @BeforeEach
    void writeSources() throws IOException {
        api = folder.resolve("api/classes");
        write(api.resolve("billing.yaml"), CATALOGUE);
        write(folder.resolve("src/com/acme/billing/package-info.java"), annotated("com.acme.billing"));
        write(folder.resolve("src/shop/User.java"), USER);
    }

    @ParameterizedTest
    @EnumSource
    void reportsCatalogueOfJar(Tool tool) throws IOException {
        assertEquals(List.of(), compile(tool, api, List.of(), "com/acme/billing/package-info.java"));
        Path jar = jar(api, folder.resolve("billing-1.jar"));

        List<String> messages = compile(
                tool,
                folder.resolve("app/classes"),
                List.of(jar),
                "com/acme/billing/package-info.java",
                "shop/User.java");

        assertEquals(1, messages.size(), messages::toString);
        String message = messages.get(0);
        assertTrue(message.startsWith("[CB425] package com.acme.billing already contains "), message);
        assertTrue(message.contains("billing-1.jar"), message);
    }

    @ParameterizedTest
    @EnumSource
    void acceptsCatalogueOfJarInOtherPackage(Tool tool) throws IOException {
        assertEquals(List.of(), compile(tool, api, List.of(), "com/acme/billing/package-info.java"));
        Path jar = jar(api, folder.resolve("billing-1.jar"));
        write(folder.resolve("src/shop/errors/package-info.java"), annotated("shop.errors"));
        Path app = folder.resolve("app/classes");

        assertEquals(List.of(), compile(tool, app, List.of(jar), "shop/errors/package-info.java", "shop/User.java"));
        assertTrue(Files.exists(app.resolve("shop/errors/BillingException.class")));
    }

    /** Not in batch ECJ: it refuses to write over classes on its class path, wherever they are from. */
    @Test
    void reportsCatalogueOfOtherModule() throws IOException {
        assertEquals(List.of(), compile(Tool.JAVAC, api, List.of(), "com/acme/billing/package-info.java"));
        Path output = folder.resolve("app/classes");

        List<String> messages = compile(Tool.JAVAC, output, List.of(api), "com/acme/billing/package-info.java");

        assertEquals(1, messages.size(), messages::toString);
        assertTrue(messages.get(0).startsWith("[CB425]"), messages.get(0));
    }

    /** Not in batch ECJ: it refuses to write over classes on its class path, wherever they are from. */
    @Test
    void acceptsOwnClassesOfEarlierRun() throws IOException {
        assertEquals(List.of(), compile(Tool.JAVAC, api, List.of(), "com/acme/billing/package-info.java"));

        assertEquals(List.of(), compile(Tool.JAVAC, api, List.of(api), "com/acme/billing/package-info.java"));
        Path beside = folder.resolve("api/kapt/classes");
        assertEquals(List.of(), compile(Tool.JAVAC, beside, List.of(api), "com/acme/billing/package-info.java"));
    }

    @Test
    void warnsIfKaptReadsCopyOfAnEarlierBuild() throws IOException {
        Path kapt = folder.resolve("api/kapt/classes");
        List<String> given = List.of("-Akapt.kotlin.generated=x", "-Acasebook.catalogue=" + api);

        assertEquals(List.of(), warnings(kapt, api, List.of("-Akapt.other=x")));
        assertEquals(List.of(), warnings(kapt, api, given));
        assertEquals(
                List.of(
                        "[CB408] kapt reads a copy of the catalogue `billing.yaml` that an earlier build made: changes of the"
                                + " catalogue are not seen, and a clean build does not find it"),
                warnings(kapt, api, List.of("-Akapt.kotlin.generated=x")));
        assertEquals(
                List.of(), warnings(folder.resolve("app/kapt/classes"), api, List.of("-Akapt.kotlin.generated=x")));
    }

    private List<String> warnings(Path classes, Path classPath, List<String> options) throws IOException {
        return compile(Tool.JAVAC, classes, List.of(classPath), options, "com/acme/billing/package-info.java").stream()
                .filter(found -> found.getKind() != Diagnostic.Kind.NOTE)
                .map(found -> found.getMessage(Locale.ROOT).lines().findFirst().orElseThrow())
                .filter(message -> message.startsWith("[CB"))
                .toList();
    }

    private static String annotated(String packageName) {
        return "@dev.casebook.ErrorCatalogue(\"billing.yaml\")\npackage " + packageName + ";\n";
    }

    private List<String> compile(Tool tool, Path classes, List<Path> dependencies, String... sources)
            throws IOException {
        return compile(tool, classes, dependencies, List.of(), sources).stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(
            Tool tool, Path classes, List<Path> dependencies, List<String> more, String... sources) throws IOException {
        JavaCompiler compiler = tool.compiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<Path> classPath = new ArrayList<>(dependencies);
        classPath.add(Path.of(CodedException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            Path generated = classes.resolveSibling("generated");
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(generated)));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    found,
                    Stream.concat(Stream.of("--release", "17"), more.stream()).toList(),
                    null,
                    files.getJavaFileObjects(paths(sources)));
            task.setProcessors(List.of(new CatalogueProcessor()));
            task.call();
        }
        return found.getDiagnostics();
    }

    private Path[] paths(String... sources) {
        return Stream.of(sources).map(folder.resolve("src")::resolve).toArray(Path[]::new);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                output.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, output);
            }
        }
        return jar;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
