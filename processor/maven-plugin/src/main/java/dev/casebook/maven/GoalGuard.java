package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Lets a fault of our own end a goal with one message that asks for a report. */
final class GoalGuard {
    /** What a goal does. */
    interface Work {
        void run() throws MojoExecutionException, MojoFailureException;
    }

    /** Does the work of a goal, such as {@code casebook:check}. */
    static void guard(String goal, Work work) throws MojoExecutionException, MojoFailureException {
        try {
            work.run();
        } catch (UncheckedIOException failure) {
            throw new MojoExecutionException(goal + ": " + failure.getMessage(), failure);
        } catch (RuntimeException | Error fault) {
            Finding finding = new FaultReport(goal, PluginEnvironment.words()).of(fault);
            throw new MojoExecutionException(FindingText.of(finding), fault);
        }
    }

    private GoalGuard() {}
}
