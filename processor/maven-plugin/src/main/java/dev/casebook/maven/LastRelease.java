package dev.casebook.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/** Finds the jar of the last release of a module in its repositories. */
record LastRelease(RepositorySystem repositories, MavenSession session) {
    Path jar(MavenProject project) throws MojoExecutionException {
        String module = project.getGroupId() + ":" + project.getArtifactId();
        try {
            Artifact range = artifact(project, "[0," + project.getVersion() + ")");
            List<Version> versions = repositories
                    .resolveVersionRange(
                            session.getRepositorySession(),
                            new VersionRangeRequest(range, project.getRemoteProjectRepositories(), null))
                    .getVersions()
                    .stream()
                    .filter(version -> !version.toString().endsWith("-SNAPSHOT"))
                    .toList();
            if (versions.isEmpty()) {
                throw new MojoExecutionException("the repositories have no release of " + module + " before "
                        + project.getVersion() + "; give -Dcasebook.old");
            }
            Artifact last = artifact(project, versions.get(versions.size() - 1).toString());
            return repositories
                    .resolveArtifact(
                            session.getRepositorySession(),
                            new ArtifactRequest(last, project.getRemoteProjectRepositories(), null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (VersionRangeResolutionException | ArtifactResolutionException failure) {
            throw new MojoExecutionException("the last release of " + module + " cannot be resolved", failure);
        }
    }

    private static Artifact artifact(MavenProject project, String version) {
        return new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "jar", version);
    }
}
