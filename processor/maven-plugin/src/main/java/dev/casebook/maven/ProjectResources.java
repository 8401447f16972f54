package dev.casebook.maven;

import dev.casebook.maven.files.ResourceFolder;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** The folders of resources that a module declares. */
final class ProjectResources {
    static List<ResourceFolder> of(MavenProject project) {
        return project.getResources().stream().map(ProjectResources::folder).toList();
    }

    private static ResourceFolder folder(Resource resource) {
        return new ResourceFolder(
                Path.of(resource.getDirectory()),
                prefix(resource),
                resource.isFiltering() ? Filtering.ON : Filtering.OFF,
                resource.getIncludes(),
                resource.getExcludes());
    }

    private static String prefix(Resource resource) {
        return Optional.ofNullable(resource.getTargetPath())
                .map(path -> path.replace('\\', '/'))
                .map(path -> path.isEmpty() || path.endsWith("/") ? path : path + "/")
                .orElse("");
    }

    private ProjectResources() {}
}
