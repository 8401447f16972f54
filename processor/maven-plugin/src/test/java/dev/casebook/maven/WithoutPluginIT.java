package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build has, and what it lacks, if it uses the processor without casebook-maven-plugin. */
class WithoutPluginIT {
    private static final String CATALOGUE = "src/main/resources/billing.yaml";
    private static final String ADDED = "target/classes/com/acme/billing/CardStolenException.class";
    private static final Pattern PLUGIN =
            Pattern.compile("(?s)<plugin>\\s*<groupId>dev.casebook</groupId>.*?</plugin>");
    private static final Pattern PROCESSOR_PATH =
            Pattern.compile("(?s)<annotationProcessorPaths>.*?</annotationProcessorPaths>");

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void removePlugin() throws IOException {
        project = TestProject.copy("own", folder, Toolchain.own());
        project.edit("pom.xml", text -> PLUGIN.matcher(text).replaceAll(""));
    }

    @Test
    void compilesEditedCatalogueOnlyAfterClean() throws IOException {
        project.run("compile").succeeds();
        project.edit(CATALOGUE, text -> text + """
                  CARD_STOLEN: {code: 3, category: payment, title: Card stolen, remedy: Try another card.}
                """);
        project.run("compile", "-o").succeeds().says("Nothing to compile");
        assertFalse(project.has(ADDED));
        project.run("clean", "compile").succeeds();
        assertTrue(project.has(ADDED));
    }

    @Test
    void reportsMistakeWithPathOfFile() throws IOException {
        project.edit(CATALOGUE, text -> text.replace("code: 1", "code: 40x"));
        assertOneFinding(folder.toRealPath().resolve(CATALOGUE) + ":");
    }

    @Test
    void reportsSourceLevelOnce() throws IOException {
        project.edit("pom.xml", text -> text.replace("<maven.compiler.release>17<", "<maven.compiler.release>11<"));
        assertOneFinding("[CB431] the source level is 11, but Casebook needs 17 or later");
    }

    @Test
    void generatesNothingWithoutProcessorPath() throws IOException {
        project.edit("pom.xml", text -> PROCESSOR_PATH.matcher(text).replaceAll(""));
        project.run("compile").succeeds();
        assertFalse(project.has("target/classes/com/acme/billing/BillingException.class"));
    }

    private void assertOneFinding(String text) throws IOException {
        MavenRun run = project.run("compile").fails().says(text);
        String errors = run.output().substring(run.output().indexOf("COMPILATION ERROR"));
        assertEquals(
                1,
                Pattern.compile("\\[CB\\d{3}]")
                        .matcher(errors.split("BUILD FAILURE")[0])
                        .results()
                        .count(),
                run::output);
    }
}
