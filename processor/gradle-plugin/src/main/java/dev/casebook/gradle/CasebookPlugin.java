package dev.casebook.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Dependency;
import org.gradle.api.plugins.JavaPlugin;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.SourceSetContainer;
import org.gradle.api.tasks.compile.JavaCompile;

/**
 * Adds to each source set of a Java project what Casebook needs: the processor on its processor path, the runtime among
 * its dependencies, and the folders with catalogues as an option and as inputs of the compilation.
 */
public final class CasebookPlugin implements Plugin<Project> {
    private static final String GROUP = "dev.casebook:";

    /** Created by Gradle. */
    public CasebookPlugin() {}

    @Override
    public void apply(Project project) {
        CasebookExtension extension = project.getExtensions().create("casebook", CasebookExtension.class);
        extension.getVersion().convention(version());
        project.getPlugins()
                .withType(
                        JavaPlugin.class,
                        java -> project.getExtensions()
                                .getByType(SourceSetContainer.class)
                                .all(sources -> configure(project, extension, sources)));
    }

    private static void configure(Project project, CasebookExtension extension, SourceSet sources) {
        add(project, sources.getAnnotationProcessorConfigurationName(), "casebook-processor", extension);
        add(project, sources.getImplementationConfigurationName(), "casebook-runtime", extension);
        project.getTasks()
                .named(sources.getCompileJavaTaskName(), JavaCompile.class)
                .configure(compile -> compile.getOptions()
                        .getCompilerArgumentProviders()
                        .add(new ProcessorArguments(
                                project.files(sources.getResources().getSourceDirectories(), extension.getCatalogues())
                                        .filter(file -> file.exists()),
                                extension)));
    }

    private static void add(Project project, String configuration, String artifact, CasebookExtension extension) {
        Provider<Dependency> dependency = extension
                .getVersion()
                .map(version -> project.getDependencies().create(GROUP + artifact + ":" + version));
        project.getConfigurations()
                .named(configuration)
                .configure(found -> found.getDependencies().addLater(dependency));
    }

    /** The version of the plugin, which is that of everything else. */
    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = CasebookPlugin.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("version");
    }
}
