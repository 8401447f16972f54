package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.io.FailureText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Lets a fault of our own end a goal with one message that asks for a report. */
final class GoalGuard {
    /** What a goal does. */
    interface Work {
        void run() throws IOException, MojoExecutionException, MojoFailureException;
    }

    /** Does the work of a goal, such as {@code casebook:check}. */
    static void guard(String goal, Work work) throws MojoExecutionException, MojoFailureException {
        try {
            work.run();
        } catch (IOException | UncheckedIOException failure) {
            throw new MojoExecutionException(goal + ": " + FailureText.of(failure), failure);
        } catch (RuntimeException | Error fault) {
            Finding finding = new FaultReport(goal, PluginEnvironment.words()).of(fault);
            throw new MojoExecutionException(FindingText.of(finding), fault);
        }
    }

    /** The folder that paths of a goal begin at: that of the project, or the current one where there is no project. */
    static Path folder(MavenProject project) {
        return Optional.ofNullable(project.getBasedir())
                .map(File::toPath)
                .orElseGet(() -> Path.of("").toAbsolutePath());
    }

    private GoalGuard() {}
}
