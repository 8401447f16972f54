package dev.casebook.processor.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each compiler says when a catalogue is nowhere: every place that was tried, and where to put it. */
class NotFoundTest {
    private static final String CURE = """
            help: put it at this path below the resources root:
                Maven: src/main/resources/errors/billing.yaml
                Gradle: the same, with -Acasebook.catalogue=src/main/resources in options.compilerArgs
                kapt: the same, with arg("casebook.catalogue", "$projectDir/src/main/resources") in arguments
                module path: in a module that this one requires
            package: com.acme.billing""";

    @TempDir
    private Path directory;

    @Test
    void namesEveryPlaceInJavac() throws IOException {
        assertEquals("""
                [CB401] catalogue `errors/billing.yaml` not found; searched in:
                    option -Acasebook.catalogue: not given
                    class output: nothing at %s
                    source path: not there
                    class path: not there
                    module path: no modules
                """.formatted(directory.toRealPath().resolve("classes/errors/billing.yaml")) + CURE, javac());
    }

    @Test
    void namesEveryPlaceInEcj() throws IOException {
        assertEquals("""
                [CB401] catalogue `errors/billing.yaml` not found; searched in:
                    option -Acasebook.catalogue: not given
                    class output: not there
                    source path: not there
                    class path: not there
                    module path: no modules
                """ + CURE, message(CaseCompiler.Tool.ECJ, List.of()));
    }

    @Test
    void namesEachPlaceOfOption() throws IOException {
        String option = "-Acasebook.catalogue=one" + java.io.File.pathSeparator + "two.yaml";
        for (CaseCompiler.Tool tool : CaseCompiler.Tool.values()) {
            assertEquals(
                    List.of(
                            "option -Acasebook.catalogue: nothing at one",
                            "option -Acasebook.catalogue: nothing at two.yaml"),
                    message(tool, List.of(option))
                            .lines()
                            .map(String::strip)
                            .skip(1)
                            .limit(2)
                            .toList());
        }
    }

    @Test
    void modulesAreNamed() throws IOException {
        Path module = project().resolve("src/module-info.java");
        Files.writeString(module, "module com.acme.app {\n    requires static dev.casebook;\n}\n");
        Files.writeString(directory.resolve("project/options"), "-implicit:none\n");
        List<String> messages = new CaseCompiler(CaseCompiler.Tool.JAVAC, directory)
                .compile(new CaseFolder(directory.resolve("project"))).diagnostics().stream()
                        .map(found -> found.getMessage(Locale.ROOT))
                        .filter(message -> message.startsWith("[CB401]"))
                        .toList();
        assertEquals(
                List.of("module path: not in com.acme.app, dev.casebook, org.jspecify"),
                messages.stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> line.startsWith("module path: not"))
                        .toList());
    }

    private String javac() throws IOException {
        // javac indents each line but the first
        return message(CaseCompiler.Tool.JAVAC, List.of()).replace("\n  ", "\n");
    }

    private String message(CaseCompiler.Tool tool, List<String> options) throws IOException {
        Path project = project();
        Files.write(project.resolve("options"), options);
        CaseCompiler.Result result = new CaseCompiler(tool, directory).compile(new CaseFolder(project));
        List<String> messages = result.diagnostics().stream()
                .map(found -> found.getMessage(Locale.ROOT))
                .filter(message -> message.startsWith("[CB"))
                .toList();
        assertEquals(1, messages.size(), messages::toString);
        return messages.get(0);
    }

    private Path project() throws IOException {
        Path project = directory.resolve("project");
        Path folder = Files.createDirectories(project.resolve("src/com/acme/billing"));
        Files.writeString(folder.resolve("package-info.java"), """
                @dev.casebook.ErrorCatalogue("errors/billing.yaml")
                package com.acme.billing;
                """);
        return project;
    }
}
