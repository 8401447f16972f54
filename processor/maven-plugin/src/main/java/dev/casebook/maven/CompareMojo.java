package dev.casebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;
import dev.casebook.tools.compare.report.ReportFormat;
import dev.casebook.tools.compare.rules.CompareFiles;
import dev.casebook.tools.io.CatalogueState;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Compares two states of a catalogue, and fails if the version has to be a greater one than allowed. */
@Mojo(name = "compare", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CompareMojo extends AbstractMojo {
    private final RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * The old state: a file, {@code revision:path} for a file of git, or a jar. By default the jar of the last release of
     * this module, from its repositories.
     */
    @Parameter(property = "casebook.old")
    private String old;

    /** The new state: a file, {@code revision:path}, or a jar. */
    @Parameter(property = "casebook.new", required = true)
    private String changed;

    /** Jars with catalogues that the old state amends. */
    @Parameter(property = "casebook.oldClassPath")
    private List<File> oldClassPath = new ArrayList<>();

    /** Jars with catalogues that the new state amends. */
    @Parameter(property = "casebook.newClassPath")
    private List<File> newClassPath = new ArrayList<>();

    /** The file of accepted changes. */
    @Parameter(property = "casebook.accept")
    private File accept;

    /** How the report is written: {@code text}, {@code json}, {@code sarif} or {@code markdown}. */
    @Parameter(property = "casebook.format", defaultValue = "text")
    private String format;

    /** The file for the report; by default it is printed. */
    @Parameter(property = "casebook.report")
    private File report;

    /** The least verdict that fails: {@code major}, {@code minor}, {@code patch}, or {@code none}. */
    @Parameter(property = "casebook.failOn", defaultValue = "major")
    private String failOn;

    @Inject
    CompareMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalGuard.guard("the goal casebook:compare", this::run);
    }

    private void run() throws IOException, MojoExecutionException, MojoFailureException {
        ReportFormat writer = ReportFormat.of(format)
                .orElseThrow(() -> new MojoFailureException("the parameter `format` is `" + format
                        + "`, but must be `text`, `json`, `sarif` or `markdown`"));
        Optional<Verdict> limit = limit();
        Checked<ComparisonResult> compared = compare();
        compared.findings().forEach(finding -> getLog().error(FindingText.of(finding)));
        ComparisonResult result = compared.value()
                .orElseThrow(() -> new MojoFailureException("nothing was compared; the findings above say why"));
        write(writer.write(result));
        fail(result, limit);
    }

    private Checked<ComparisonResult> compare() throws IOException, MojoExecutionException {
        Path folder = GoalGuard.folder(project);
        String before = old == null
                ? new LastRelease(repositories, session).jar(project).toString()
                : old;
        Path classes = Optional.ofNullable(project.getBuild().getOutputDirectory())
                .map(Path::of)
                .orElseGet(() -> folder.resolve("target/classes"));
        return new CompareFiles(
                        new CatalogueState(before, folder, paths(oldClassPath)),
                        new CatalogueState(changed, folder, paths(newClassPath)),
                        Optional.ofNullable(accept).map(File::toPath),
                        Optional.of(classes))
                .run();
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    private void write(String text) throws IOException {
        if (report == null) {
            text.lines().forEach(getLog()::info);
        } else {
            Files.createDirectories(report.toPath().toAbsolutePath().getParent());
            Files.writeString(report.toPath(), text, UTF_8);
        }
    }

    private Optional<Verdict> limit() throws MojoFailureException {
        if (failOn.equals("none")) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Verdict.values())
                .filter(verdict -> verdict.word().equals(failOn.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("the parameter `failOn` is `" + failOn
                        + "`, but must be `major`, `minor`, `patch` or `none`")));
    }

    private static void fail(ComparisonResult result, Optional<Verdict> limit) throws MojoFailureException {
        Optional<Verdict> verdict = result.verdict();
        if (limit.isPresent() && verdict.isPresent() && verdict.get().compareTo(limit.get()) >= 0) {
            throw new MojoFailureException("the next version has to be a "
                    + verdict.get().word() + " version: " + result.changes().size() + " changes");
        }
    }
}
