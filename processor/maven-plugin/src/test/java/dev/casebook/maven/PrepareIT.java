package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that cannot work fails before the compiler, with the finding that says why. */
class PrepareIT {
    private static final String CATALOGUE = "src/main/resources/billing.yaml";
    private static final String ANNOTATION = "src/main/java/com/acme/billing/package-info.java";
    private static final String LEVEL = "<maven.compiler.release>17</maven.compiler.release>";
    private static final Pattern PROCESSOR_PATH =
            Pattern.compile("(?s)<annotationProcessorPaths>.*?</annotationProcessorPaths>");

    @TempDir
    private Path folder;

    @Test
    void failsWhenSourceLevelIsMissing() throws IOException {
        TestProject project = project("pom.xml", LEVEL, "");
        assertOneFinding(project, "[CB431] the source level is 8, but Casebook needs 17 or later");
    }

    @Test
    void failsWhenSourceLevelIsTooLow() throws IOException {
        TestProject project = project("pom.xml", LEVEL, LEVEL.replace("17", "11"));
        assertOneFinding(project, "[CB431] the source level is 11, but Casebook needs 17 or later");
    }

    @Test
    void failsWhenProcessorPathIsMissing() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.edit("pom.xml", text -> PROCESSOR_PATH.matcher(text).replaceAll(""));
        assertOneFinding(project, "[CB432] the build does not run Casebook's annotation processor");
    }

    @Test
    void failsWhenProcessorPathHasOnlyOtherProcessors() throws IOException {
        TestProject project = project(
                "pom.xml", "<artifactId>casebook-processor</artifactId>", "<artifactId>casebook-runtime</artifactId>");
        assertOneFinding(
                project, "`annotationProcessorPaths` of maven-compiler-plugin does not have casebook-processor");
    }

    @Test
    void failsWhenCatalogueIsMissing() throws IOException {
        TestProject project = project(ANNOTATION, "billing.yaml", "gone.yaml");
        assertOneFinding(project, "[CB401]");
    }

    @Test
    void failsWhenPathStartsAtFolderOfProject() throws IOException {
        TestProject project = project(ANNOTATION, "billing.yaml", "src/main/resources/billing.yaml");
        assertOneFinding(project, "[CB433]");
        project.run("casebook:check").fails().says("write `billing.yaml`");
        project.run("casebook:check-format").fails().says("write `billing.yaml`");
    }

    @Test
    void failsWhenCatalogueIsNotYaml() throws IOException {
        TestProject project = project(CATALOGUE, "title: Card declined", "title: Error: declined");
        assertOneFinding(project, folder.toRealPath().resolve(CATALOGUE) + ":");
    }

    @Test
    void failsAgainUntilCatalogueIsCorrected() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.run("compile").succeeds();
        project.edit(CATALOGUE, text -> text.replace("code: 1", "code: 40x"));
        project.run("compile", "-o").fails().says("`40x` is not a valid code");
        project.run("compile", "-o").fails().says("`40x` is not a valid code");
        project.edit(CATALOGUE, text -> text.replace("code: 40x", "code: 1"));
        project.run("compile", "-o").succeeds();
    }

    private TestProject project(String file, String before, String after) throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        return project.edit(file, text -> text.replace(before, after));
    }

    private static void assertOneFinding(TestProject project, String text) throws IOException {
        MavenRun run = project.run("compile").fails().says(text);
        assertEquals(
                1,
                Pattern.compile("\\[CB\\d{3}]").matcher(run.output()).results().count(),
                run::output);
        assertFalse(run.output().contains("cannot find symbol"), run::output);
        assertFalse(project.has("target/classes"));
    }
}
