package dev.casebook.maven.compiler;

import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;
import org.w3c.dom.Element;

/**
 * Looks for an artifact among those of a processor path and what they depend on.
 *
 * @param repositories finds artifacts
 * @param session the build
 * @param project the module
 */
record ProcessorPathResolver(RepositorySystem repositories, MavenSession session, MavenProject project) {
    /** Whether the artifact is there, or could be there since a path cannot be resolved. */
    boolean mayHold(List<Element> paths, String group, String artifact) {
        boolean named = paths.stream().anyMatch(path -> isNamed(path, group, artifact));
        return named || paths.stream().anyMatch(path -> mayBring(path, group, artifact));
    }

    private static boolean isNamed(Element path, String group, String artifact) {
        return PluginConfiguration.field(path, "groupId").equals(group)
                && PluginConfiguration.field(path, "artifactId").equals(artifact);
    }

    private boolean mayBring(Element path, String group, String artifact) {
        Optional<String> version = version(path);
        return version.isEmpty() || mayBring(coordinates(path, version.get()), group, artifact);
    }

    private boolean mayBring(String coordinates, String group, String artifact) {
        CollectRequest request = new CollectRequest();
        request.setRoot(new org.eclipse.aether.graph.Dependency(new DefaultArtifact(coordinates), "compile"));
        request.setRepositories(project.getRemoteProjectRepositories());
        try {
            return holds(
                    repositories
                            .collectDependencies(session.getRepositorySession(), request)
                            .getRoot(),
                    group,
                    artifact);
        } catch (DependencyCollectionException e) {
            return true;
        }
    }

    private static boolean holds(DependencyNode node, String group, String artifact) {
        boolean isIt = node.getArtifact() != null
                && node.getArtifact().getGroupId().equals(group)
                && node.getArtifact().getArtifactId().equals(artifact);
        return isIt || node.getChildren().stream().anyMatch(child -> holds(child, group, artifact));
    }

    private static String coordinates(Element path, String version) {
        return String.join(
                ":",
                PluginConfiguration.field(path, "groupId"),
                PluginConfiguration.field(path, "artifactId"),
                version);
    }

    /** The version of an element; a managed one where it says none. */
    private Optional<String> version(Element path) {
        String own = PluginConfiguration.field(path, "version");
        return own.isEmpty() ? managedVersion(path) : Optional.of(own);
    }

    private Optional<String> managedVersion(Element path) {
        return Optional.ofNullable(project.getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .stream()
                .flatMap(List::stream)
                .filter(managed -> isNamed(path, managed.getGroupId(), managed.getArtifactId()))
                .map(Dependency::getVersion)
                .findFirst();
    }
}
