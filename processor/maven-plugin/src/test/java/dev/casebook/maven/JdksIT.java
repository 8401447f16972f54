package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where javac of this JDK runs a processor. */
class JdksIT {
    private static final String GENERATED = "classes/com/acme/billing/BillingException.class";
    private static final String RUNTIME = BuiltJars.casebook("casebook-runtime").toString();
    private static final String PROCESSOR =
            BuiltJars.casebook("casebook-processor").toString();
    private static final String BOTH = BuiltJars.path(Path.of(RUNTIME), Path.of(PROCESSOR));

    @TempDir
    private Path folder;

    @Test
    void runsFromProcessorPathOnEveryJdk() throws IOException {
        TestProject project = compile("-cp", RUNTIME, "--processor-path", PROCESSOR);
        assertTrue(project.has(GENERATED));
    }

    @Test
    void runsFromClassPathOnOlderJdks() throws IOException {
        TestProject project = compile("-cp", BOTH);
        assertEquals(Runtime.version().feature() < 23, project.has(GENERATED));
    }

    @Test
    void runsFromClassPathWithProcFullOnEveryJdk() throws IOException {
        TestProject project = compile("-cp", BOTH, "-proc:full");
        assertTrue(project.has(GENERATED));
    }

    @Test
    void documentsTheseOptions() throws IOException {
        String documentation = Files.readString(Path.of("../../docs/jdks.md"));
        assertTrue(
                documentation.contains("-cp casebook-runtime.jar --processor-path casebook-processor.jar -d classes"));
        assertTrue(documentation.contains("-cp casebook-runtime.jar:casebook-processor.jar -proc:full -d classes"));
    }

    private TestProject compile(String... options) throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        Path catalogue = folder.resolve("src/main/resources/billing.yaml");
        Files.createDirectories(folder.resolve("classes"));
        Files.copy(catalogue, folder.resolve("classes/billing.yaml"));
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-d", "classes", "src/main/java/com/acme/billing/package-info.java"));
        project.runJdk("javac", arguments.toArray(String[]::new)).succeeds();
        return project;
    }
}
