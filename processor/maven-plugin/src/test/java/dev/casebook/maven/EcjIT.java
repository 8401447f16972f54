package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The batch compiler of Eclipse, as a program of its own, with the jars that ship. */
class EcjIT {
    /** Everything but matters of taste. */
    private static final String WARNINGS = "-warn:+all,-nls,-super,-unqualifiedField,-unnecessaryElse,-hiding,"
            + "-static-method,-all-static-method,-unusedArgument";

    private static final String CHECKOUT = "src/main/java/com/acme/shop/Checkout.java";
    private static final String ANNOTATED = "src/main/java/com/acme/billing/package-info.java";

    @TempDir
    private Path folder;

    @Test
    void compilesCatalogueAndHandlerWithoutMessage() throws IOException {
        TestProject project = TestProject.copy("ecj", folder, Toolchain.own());
        MavenRun run = compile(project, "casebook-runtime").succeeds();
        assertEquals("", run.output());
        assertTrue(project.has("classes/com/acme/billing/CardDeclinedException.class"));
        assertTrue(project.has("classes/com/acme/shop/CheckoutDispatcher.class"));
    }

    /** The catalogue is found in a jar on the class path, and generated into another package. */
    @Test
    void compilesWhatsAppWithoutMessage() throws IOException {
        TestProject project = TestProject.copy("ecj", folder, Toolchain.own());
        Files.delete(folder.resolve(CHECKOUT));
        project.edit(ANNOTATED, text -> text.replace("billing.yaml", "dev/casebook/whatsapp/whatsapp.yaml"));
        MavenRun run = compile(project, "casebook-runtime", "casebook-reader", "casebook-whatsapp")
                .succeeds();
        assertEquals("", run.output());
        assertTrue(project.has("classes/com/acme/billing/WhatsAppReader.class"));
    }

    @Test
    void reportsIncompleteHandlerLikeJavac() throws IOException {
        TestProject project = TestProject.copy("ecj", folder, Toolchain.own());
        project.edit(CHECKOUT, text -> text.replaceFirst("(?s)    @Handles.*?}\n", ""));
        compile(project, "casebook-runtime")
                .fails()
                .says("[CB501] Checkout leaves 1 of 2 categories of BillingException unhandled")
                .says("Checkout.java (at line 9)");
    }

    /** ECJ prints a message on a package without a file. */
    @Test
    void namesPackageOfFinding() throws IOException {
        TestProject project = TestProject.copy("ecj", folder, Toolchain.own());
        project.edit(ANNOTATED, text -> text.replace("billing.yaml", "gone.yaml"));
        compile(project, "casebook-runtime").fails().says("[CB401]").says("package: com.acme.billing");
    }

    @Test
    void documentsTheseOptions() throws IOException {
        assertTrue(Files.readString(Path.of("../../docs/ecj.md"))
                .contains(
                        "-17 -cp casebook-runtime.jar -processorpath casebook-processor.jar -s generated -d classes"));
    }

    private MavenRun compile(TestProject project, String... libraries) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.copy(folder.resolve("src/main/resources/billing.yaml"), classes.resolve("billing.yaml"));
        Path jackson = BuiltJars.library("com/fasterxml/jackson/core/jackson-core");
        List<Path> path = Stream.concat(Stream.of(libraries).map(BuiltJars::casebook), Stream.of(jackson))
                .toList();
        return project.runJdk(
                "java",
                "-jar",
                BuiltJars.library("org/eclipse/jdt/ecj").toString(),
                "-17",
                WARNINGS,
                "-cp",
                BuiltJars.path(path.toArray(Path[]::new)),
                "-processorpath",
                BuiltJars.casebook("casebook-processor").toString(),
                "-s",
                "generated",
                "-d",
                "classes",
                "src/main/java");
    }
}
