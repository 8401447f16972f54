package dev.casebook.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradle.api.Project;
import org.gradle.api.plugins.JavaPlugin;
import org.gradle.api.tasks.compile.JavaCompile;
import org.gradle.process.CommandLineArgumentProvider;
import org.gradle.testfixtures.ProjectBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wiring of the plugin, in Gradle's own model of a project. No build is run: that needs Gradle itself. */
@Tag("full")
@Tag("once")
class CasebookPluginTest {
    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void createProject() throws IOException {
        Files.createDirectories(folder.resolve("src/main/resources"));
        Files.createDirectories(folder.resolve("texts"));
        project = ProjectBuilder.builder().withProjectDir(folder.toFile()).build();
    }

    private CasebookExtension extension() {
        return project.getExtensions().getByType(CasebookExtension.class);
    }

    private List<String> arguments(String task) {
        JavaCompile compile = (JavaCompile) project.getTasks().getByName(task);
        List<String> arguments = new ArrayList<>();
        for (CommandLineArgumentProvider provider : compile.getOptions().getCompilerArgumentProviders()) {
            provider.asArguments().forEach(arguments::add);
        }
        return arguments;
    }

    private Set<String> dependencies(String configuration) {
        return project.getConfigurations().getByName(configuration).getDependencies().stream()
                .map(each -> each.getGroup() + ":" + each.getName() + ":" + each.getVersion())
                .collect(Collectors.toSet());
    }

    @Test
    void addsProcessorAndRuntimeToEachSourceSet() {
        project.getPluginManager().apply("dev.casebook");
        project.getPluginManager().apply(JavaPlugin.class);
        String version = extension().getVersion().get();
        assertTrue(version.matches("[0-9].*"), version);
        assertEquals(Set.of("dev.casebook:casebook-processor:" + version), dependencies("annotationProcessor"));
        assertEquals(Set.of("dev.casebook:casebook-processor:" + version), dependencies("testAnnotationProcessor"));
        assertTrue(dependencies("implementation").contains("dev.casebook:casebook-runtime:" + version));
    }

    @Test
    void takesAnotherVersion() {
        project.getPluginManager().apply(JavaPlugin.class);
        project.getPluginManager().apply(CasebookPlugin.class);
        extension().getVersion().set("7.7");
        assertEquals(Set.of("dev.casebook:casebook-processor:7.7"), dependencies("annotationProcessor"));
    }

    @Test
    void namesFoldersWithCatalogues() throws IOException {
        project.getPluginManager().apply(JavaPlugin.class);
        project.getPluginManager().apply("dev.casebook");
        extension().getCatalogues().from("texts", "not-there");
        Path real = folder.toRealPath();
        assertEquals(
                List.of("-Acasebook.catalogue=" + real.resolve("src/main/resources") + File.pathSeparator
                        + real.resolve("texts")),
                arguments("compileJava"));
        assertEquals(List.of("-Acasebook.catalogue=" + real.resolve("texts")), arguments("compileTestJava"));
    }

    @Test
    void cataloguesAreInputsOfTheCompilation() throws IOException {
        project.getPluginManager().apply(JavaPlugin.class);
        project.getPluginManager().apply("dev.casebook");
        Path catalogue = folder.resolve("src/main/resources/shop.yaml");
        Files.writeString(catalogue, "casebook: 1\n");
        JavaCompile compile = (JavaCompile) project.getTasks().getByName("compileJava");
        ProcessorArguments arguments = (ProcessorArguments)
                compile.getOptions().getCompilerArgumentProviders().get(0);
        assertTrue(arguments
                .getCatalogues()
                .getAsFileTree()
                .getFiles()
                .contains(catalogue.toRealPath().toFile()));
    }

    @Test
    void passesOptions() {
        project.getPluginManager().apply(JavaPlugin.class);
        project.getPluginManager().apply("dev.casebook");
        extension().getUnhandled().set("warning");
        extension().getWarnings().set("error");
        assertEquals(
                List.of("-Acasebook.unhandled=warning", "-Acasebook.warnings=error"), arguments("compileTestJava"));
    }

    @Test
    void leavesAProjectWithoutJavaAlone() {
        project.getPluginManager().apply("dev.casebook");
        assertFalse(project.getPlugins().hasPlugin(JavaPlugin.class));
        assertEquals(0, project.getConfigurations().size());
    }
}
