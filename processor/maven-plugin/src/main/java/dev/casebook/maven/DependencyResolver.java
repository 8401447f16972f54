package dev.casebook.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Finds the dependencies that a module is compiled with.
 *
 * <p>Maven's own resolution fails where another module of the reactor was not compiled yet, as in {@code mvn
 * casebook:check} on a clean tree; its resources are there all the same.
 *
 * @param repositories what finds artifacts
 * @param session the build
 */
record DependencyResolver(RepositorySystem repositories, MavenSession session) {
    private static final Set<String> SCOPES =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

    /** The dependencies in the order of the class path. */
    List<Dependency> of(MavenProject project) throws MojoExecutionException {
        List<Dependency> dependencies = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (SCOPES.contains(artifact.getScope())
                    && artifact.getArtifactHandler().isAddedToClasspath()) {
                dependencies.add(dependency(project, artifact));
            }
        }
        return dependencies;
    }

    private Dependency dependency(MavenProject project, Artifact artifact) throws MojoExecutionException {
        try {
            return Dependency.resolved(file(project, artifact));
        } catch (ArtifactResolutionException e) {
            return sibling(artifact)
                    .map(Dependency::uncompiled)
                    .orElseThrow(() -> new MojoExecutionException("the dependency " + artifact + " is not there", e));
        }
    }

    private Path file(MavenProject project, Artifact artifact) throws ArtifactResolutionException {
        Optional<Path> file = Optional.ofNullable(artifact.getFile()).map(File::toPath);
        return file.isPresent() ? file.get() : resolve(project, artifact);
    }

    private Path resolve(MavenProject project, Artifact artifact) throws ArtifactResolutionException {
        ArtifactRequest request =
                new ArtifactRequest(RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), null);
        return repositories
                .resolveArtifact(session.getRepositorySession(), request)
                .getArtifact()
                .getFile()
                .toPath();
    }

    private Optional<MavenProject> sibling(Artifact artifact) {
        return session.getProjects().stream()
                .filter(project -> project.getGroupId().equals(artifact.getGroupId()))
                .filter(project -> project.getArtifactId().equals(artifact.getArtifactId()))
                .filter(project -> project.getVersion().equals(artifact.getBaseVersion()))
                .findFirst();
    }
}
