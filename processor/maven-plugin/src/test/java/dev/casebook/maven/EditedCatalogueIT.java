package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue in a module's own resources: whatever is edited in it reaches the classes in the next plain build. */
@Tag("once")
class EditedCatalogueIT {
    private static final String CATALOGUE = "src/main/resources/billing.yaml";
    private static final String PART = "src/main/resources/parts/more.yaml";
    private static final String BASE = "src/main/resources/base.yaml";
    private static final String CLASSES = "target/classes/com/acme/billing/";
    private static final String SOURCES = "target/generated-sources/annotations/com/acme/billing/";
    private static final String CARD_LOST =
            "  CARD_LOST:\n    code: 3\n    category: payment\n    title: Card lost\n    remedy: Ask for another card.\n";

    private static final String DIGEST = "target/generated-sources/casebook/com/acme/billing/CasebookDigest.java";
    private static final String FILTERED = "<resources><resource><directory>src/main/resources</directory>"
            + "<filtering>true</filtering></resource></resources>";

    @TempDir
    private Path folder;

    @Test
    void compilesEveryEdit() throws IOException {
        compilesEveryEdit(Toolchain.own());
    }

    @ParameterizedTest
    @MethodSource("toolchains")
    void compilesEveryEdit(Toolchain toolchain) throws IOException {
        TestProject project = TestProject.copy("own", folder, toolchain);
        project.run("compile").succeeds();
        assertNothingIsCompiledAgain(project);
        assertCommentIsCompiled(project);
        assertAddedErrorAppears(project);
        assertRemovedErrorDisappears(project);
        assertNothingIsCompiledAgain(project);
    }

    @Test
    void betasOfTheCompilerPluginCompileEditsWithAWarning() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.of("4.0.0-rc-6", "4.0.0-beta-5"));
        project.run("compile")
                .succeeds()
                .says("maven-compiler-plugin 4.0.0-beta-5 leaves the classes of removed errors");
        assertNothingIsCompiledAgain(project);
        assertAddedErrorAppears(project);
    }

    @Test
    void reportsMistakeUntilCorrected() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.run("compile").succeeds();
        project.edit(CATALOGUE, text -> text.replace("code: 2", "code: 1"));
        project.run("compile", "-o").fails().says("billing.yaml:17:");
        project.run("compile", "-o").fails().says("billing.yaml:17:");
        project.edit(CATALOGUE, text -> text.replaceFirst("code: 1", "code: 4"))
                .run("compile", "-o")
                .succeeds();
        assertNothingIsCompiledAgain(project);
    }

    @Test
    void compilesAgainAfterEditOfTranslation() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.edit(CATALOGUE, text -> text.replace("categories:", "translations: de\ncategories:"))
                .write("src/main/resources/billing.de.yaml", "casebook: 1\nlanguage: de\n");
        project.run("compile").succeeds();
        String before = project.read(DIGEST);
        project.write("src/main/resources/billing.de.yaml", "casebook: 1\nlanguage: de\nerrors: {}\n")
                .run("compile", "-o")
                .succeeds();
        assertNotEquals(before, project.read(DIGEST));
    }

    @Test
    void compilesAgainAfterEditOfIncludedFile() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.edit(CATALOGUE, text -> "include: ./parts/more.yaml\n" + text);
        project.write(PART, "sources: {}\n");
        project.run("compile").succeeds();
        assertNothingIsCompiledAgain(project);
        assertEditsAppear(project, PART, "errors:\n" + CARD_LOST);
    }

    @Test
    void compilesAgainAfterEditOfAmendedFile() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.write(BASE, project.read(CATALOGUE).replaceFirst("name: .*", "name: Base"));
        project.edit(CATALOGUE, text -> "casebook: 1\namends: base.yaml\nname: Billing\n");
        project.run("compile").succeeds();
        assertNothingIsCompiledAgain(project);
        assertEditsAppear(project, BASE, project.read(BASE) + CARD_LOST);
    }

    private static void assertEditsAppear(TestProject project, String file, String edited) throws IOException {
        String before = project.read(file);
        project.write(file, edited).run("compile", "-o").succeeds();
        assertTrue(project.has(CLASSES + "CardLostException.class"));
        project.write(file, before).run("compile", "-o").succeeds();
        assertFalse(project.has(CLASSES + "CardLostException.class"));
        project.write(file, edited + "  BROKEN: {code: x}\n")
                .run("compile", "-o")
                .fails()
                .says(file.substring(file.lastIndexOf('/') + 1));
    }

    @Test
    void compilesFilteredCatalogue() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.edit("pom.xml", text -> text.replace("</pluginManagement>", "</pluginManagement>" + FILTERED));
        project.edit(CATALOGUE, text -> text.replace("revision: \"1\"", "revision: \"${project.version}\""));
        project.run("compile").succeeds();
        assertAddedErrorAppears(project);
        assertRemovedErrorDisappears(project);
    }

    /** Each Maven once; the oldest one with the oldest compiler plugin. */
    static Stream<Toolchain> mavens() {
        return Stream.of(
                Toolchain.of("3.8.7", "3.13.0"),
                Toolchain.of("3.9.16", "3.16.0"),
                Toolchain.of("4.0.0-rc-6", "3.16.0"));
    }

    static Stream<Toolchain> toolchains() {
        return Stream.of(
                Toolchain.of("3.8.7", "3.13.0"),
                Toolchain.of("3.8.7", "3.14.1"),
                Toolchain.of("3.8.7", "3.16.0"),
                Toolchain.of("3.9.16", "3.13.0"),
                Toolchain.of("3.9.16", "3.16.0"),
                Toolchain.of("4.0.0-rc-6", "3.13.0"),
                Toolchain.of("4.0.0-rc-6", "3.16.0"));
    }

    private static void assertNothingIsCompiledAgain(TestProject project) throws IOException {
        SortedMap<String, FileTime> before = project.written();
        assertTrue(before.containsKey(CLASSES + "CardDeclinedException.class"), before::toString);
        project.run("compile", "-o").succeeds();
        assertEquals(before, project.written());
    }

    private static void assertCommentIsCompiled(TestProject project) throws IOException {
        FileTime before = project.written().get(SOURCES + "CardDeclinedException.java");
        project.edit(CATALOGUE, text -> text + "# the end\n")
                .run("compile", "-o")
                .succeeds();
        assertNotEquals(before, project.written().get(SOURCES + "CardDeclinedException.java"));
    }

    private static void assertAddedErrorAppears(TestProject project) throws IOException {
        project.edit(CATALOGUE, text -> text + CARD_LOST).run("compile", "-o").succeeds();
        assertTrue(project.has(CLASSES + "CardLostException.class"));
        assertTrue(project.has(SOURCES + "CardLostException.java"));
    }

    private static void assertRemovedErrorDisappears(TestProject project) throws IOException {
        project.edit(CATALOGUE, text -> text.replace(CARD_LOST, ""))
                .run("compile", "-o")
                .succeeds();
        assertTrue(project.has(CLASSES + "CardDeclinedException.class"));
        assertFalse(project.has(CLASSES + "CardLostException.class"));
        assertFalse(project.has(SOURCES + "CardLostException.java"));
    }
}
