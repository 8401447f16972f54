package dev.casebook.maven;

import static java.util.Objects.requireNonNull;

import dev.casebook.maven.files.ResourceFolder;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * What a module is compiled with.
 *
 * @param path the jar or the folder of classes
 * @param resources where its resources are as long as nobody has copied them
 */
record Dependency(Path path, List<ResourceFolder> resources) {
    Dependency {
        requireNonNull(path, "path");
        resources = List.copyOf(resources);
    }

    /** A jar, or a module of the reactor that was compiled. */
    static Dependency resolved(Path path) {
        return new Dependency(path, List.of());
    }

    /** A module of the reactor that this build does not compile. */
    static Dependency uncompiled(MavenProject project) {
        return new Dependency(Path.of(project.getBuild().getOutputDirectory()), ProjectResources.of(project));
    }
}
