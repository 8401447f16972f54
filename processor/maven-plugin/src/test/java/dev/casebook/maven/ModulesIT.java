package dev.casebook.maven;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs and libraries with a {@code module-info}, and what ships as modules. */
class ModulesIT {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(casebook-[\\w-]+)` \\| `([\\w.]+)` \\|");
    private static final Path DOCUMENTATION = Path.of("../../docs/modules.md");

    @TempDir
    private Path folder;

    @Test
    void namesModulesAsDocumented() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        ROW.matcher(Files.readString(DOCUMENTATION))
                .results()
                .forEach(row -> documented.put(row.group(1), row.group(2)));
        assertEquals(10, documented.size());
        Map<String, String> found = new TreeMap<>();
        documented
                .keySet()
                .forEach(artifact -> found.put(artifact, module(artifact).name()));
        assertEquals(documented, found);
    }

    private static ModuleDescriptor module(String artifact) {
        List<ModuleReference> modules =
                List.copyOf(ModuleFinder.of(BuiltJars.casebook(artifact)).findAll());
        assertEquals(1, modules.size(), artifact);
        assertFalse(modules.get(0).descriptor().isAutomatic(), artifact);
        return modules.get(0).descriptor();
    }

    @Test
    void buildsModularProgramWithMaven() throws IOException {
        TestProject project = TestProject.copy("modules", folder, Toolchain.own());
        project.run("package").succeeds();
        assertRuns(project, Path.of("app/target/app-1.jar"));
    }

    /** The processor as a module of its own, without Maven. */
    @Test
    void runsProcessorFromModulePath() throws IOException {
        TestProject project = TestProject.copy("modules", folder, Toolchain.own());
        compile(project, "texts", "--module-path", "none");
        Files.createDirectories(folder.resolve("texts/target/classes/errors"));
        Files.copy(
                folder.resolve("texts/src/main/resources/errors/billing.yaml"),
                folder.resolve("texts/target/classes/errors/billing.yaml"));
        compile(
                        project,
                        "app",
                        "--processor-module-path",
                        BuiltJars.casebook("casebook-processor").toString(),
                        "--module-path",
                        BuiltJars.path(modules()))
                .succeeds();
        assertTrue(project.has("app/target/classes/com/acme/billing/CardDeclinedException.class"));
        assertRuns(project, Path.of("app/target/classes"));
    }

    private MavenRun compile(TestProject project, String module, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-Xlint:all,-path", "-Werror", "-d", module + "/target/classes"));
        arguments.addAll(List.of(options));
        try (Stream<Path> sources = Files.walk(folder.resolve(module + "/src/main/java"))) {
            sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        return project.runJdk("javac", arguments.toArray(String[]::new)).succeeds();
    }

    private static void assertRuns(TestProject project, Path app) throws IOException {
        List<Path> path = new ArrayList<>(List.of(modules()));
        path.add(app);
        MavenRun run = project.runJdk(
                        "java",
                        "--module-path",
                        BuiltJars.path(path.toArray(Path[]::new)),
                        "--module",
                        "com.acme.app/com.acme.app.Main")
                .succeeds()
                .says("payment 1")
                .says("dev.casebook.whatsapp.RateLimitHitException");
        assertTrue(run.output().lines().anyMatch(line -> line.matches("catalogue of \\d{4,} bytes")), run::output);
    }

    private static Path[] modules() throws IOException {
        return new Path[] {
            BuiltJars.casebook("casebook-runtime"),
            BuiltJars.casebook("casebook-reader"),
            BuiltJars.casebook("casebook-whatsapp"),
            BuiltJars.library("com/fasterxml/jackson/core/jackson-core"),
            Path.of("texts/target/classes")
        };
    }

    @Test
    void documentsModuleDescriptor() throws IOException {
        String descriptor = Files.readString(Path.of("src/it/modules/app/src/main/java/module-info.java"));
        String documentation = Files.readString(DOCUMENTATION);
        assertTrue(documentation.contains(descriptor.lines().skip(1).collect(joining("\n"))), documentation);
    }
}
