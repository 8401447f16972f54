package dev.casebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.tools.io.CatalogueState;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals share that do what a command of the same name does. Paths begin at the project's folder. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class ToolMojo extends AbstractMojo {
    private final String goal;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Jars with catalogues, which are looked in by name, and for what a catalogue amends. */
    @Parameter(property = "casebook.classPath")
    private List<File> classPath = new ArrayList<>();

    /** The file for the result; by default it is printed. */
    @Parameter(property = "casebook.report")
    private File report;

    ToolMojo(String goal) {
        this.goal = goal;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        GoalGuard.guard("the goal casebook:" + goal, () -> {
            try {
                run();
            } catch (IllegalArgumentException mistake) {
                throw new MojoFailureException(mistake.getMessage(), mistake);
            }
        });
    }

    /** Does the work of the goal. */
    abstract void run() throws IOException, MojoFailureException;

    Path folder() {
        return GoalGuard.folder(project);
    }

    List<Path> classPath() {
        return classPath.stream().map(File::toPath).toList();
    }

    CatalogueState state(String named) {
        return new CatalogueState(named, folder(), classPath());
    }

    /** A catalogue without errors; its errors are printed. */
    Catalogue read(String named) throws IOException, MojoFailureException {
        Checked<Catalogue> read = state(named).read();
        List<Finding> errors = read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        errors.forEach(error -> getLog().error(FindingText.of(error)));
        if (!errors.isEmpty()) {
            throw new MojoFailureException("`" + named + "` has errors: " + errors.size());
        }
        return read.value().orElseThrow();
    }

    /** Prints a text, or writes it to the file that was asked for. */
    void print(String text) throws IOException {
        if (report == null) {
            text.lines().forEach(getLog()::info);
            return;
        }
        Files.createDirectories(report.toPath().toAbsolutePath().getParent());
        Files.writeString(report.toPath(), text, UTF_8);
        getLog().info("written: " + report);
    }
}
