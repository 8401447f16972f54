package dev.casebook.maven;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue in one module, its generated API in the next, a handler in a third: edits reach the end of the chain. */
@Tag("once")
class CatalogueElsewhereIT {
    private static final String CATALOGUE = "texts/src/main/resources/errors/billing.yaml";
    private static final String CLASSES = "api/target/classes/com/acme/billing/";
    private static final String DIGEST = "app/target/generated-sources/casebook/com/acme/app/CasebookDigest.java";
    private static final String LIMIT =
            "  LIMIT_REACHED:\n    code: 3\n    category: limits\n    title: Limit\n    remedy: Wait.\n";
    private static final String LIMITS = "  limits:\n    title: Limits\n    advice: give-up\n";

    private static final UnaryOperator<String> WITH_LIMITS =
            text -> text.replace("errors:\n", LIMITS + "errors:\n" + LIMIT);
    private static final UnaryOperator<String> WITHOUT_LIMITS =
            text -> text.replace(LIMITS, "").replace(LIMIT, "");

    @TempDir
    private Path folder;

    @Test
    void compilesCatalogueOfOtherReactorModule() throws IOException {
        compilesCatalogueOfOtherReactorModule(Toolchain.own());
    }

    @ParameterizedTest
    @MethodSource("dev.casebook.maven.EditedCatalogueIT#mavens")
    void compilesCatalogueOfOtherReactorModule(Toolchain toolchain) throws IOException {
        TestProject project = TestProject.copy("reactor", folder, toolchain);
        project.run("compile").succeeds();
        assertNothingIsCompiledAgain(project, "compile");
        project.edit(CATALOGUE, WITH_LIMITS)
                .run("compile", "-o")
                .fails()
                .says("[CB501]")
                .says("LimitsException");
        assertTrue(project.has(CLASSES + "LimitReachedException.class"));
        project.edit(CATALOGUE, WITHOUT_LIMITS).run("compile", "-o").succeeds();
        assertFalse(project.has(CLASSES + "LimitReachedException.class"));
        assertNothingIsCompiledAgain(project, "compile");
    }

    @Test
    void compilesCatalogueOfReinstalledDependency() throws IOException {
        compilesCatalogueOfReinstalledDependency(Toolchain.own());
    }

    @ParameterizedTest
    @MethodSource("dev.casebook.maven.EditedCatalogueIT#mavens")
    void compilesCatalogueOfReinstalledDependency(Toolchain toolchain) throws IOException {
        TestProject project = TestProject.copy("reactor", folder, toolchain);
        project.run("install").succeeds();
        assertDigestStays(project, "compile", "--projects", "app");
        assertNothingIsCompiledAgain(project, "compile", "--projects", "app");
        installed(project.edit(CATALOGUE, WITH_LIMITS), "texts").succeeds();
        installed(project, "api").succeeds();
        assertTrue(project.has(CLASSES + "LimitReachedException.class"));
        project.run("compile", "-o", "--projects", "app")
                .fails()
                .says("[CB501]")
                .says("LimitsException");
    }

    private static MavenRun installed(TestProject project, String module) throws IOException {
        return project.run("install", "-o", "--projects", module);
    }

    /** Maven 3.9 and later compile once more, since the dependency is a jar now and was a folder; not through the digest. */
    private static void assertDigestStays(TestProject project, String... arguments) throws IOException {
        FileTime before = requireNonNull(project.written().get(DIGEST));
        project.run(arguments).succeeds();
        assertEquals(before, project.written().get(DIGEST));
    }

    private static void assertNothingIsCompiledAgain(TestProject project, String... arguments) throws IOException {
        SortedMap<String, FileTime> before = project.written();
        assertTrue(before.containsKey("app/target/classes/com/acme/app/Cashier.class"), before::toString);
        project.run(arguments).succeeds();
        assertEquals(before, project.written());
    }
}
