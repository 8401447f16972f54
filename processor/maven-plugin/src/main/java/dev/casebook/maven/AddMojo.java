package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.tools.add.Proposal;
import dev.casebook.tools.io.CatalogueState;
import dev.casebook.tools.io.InputFile;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Proposes entries for codes that were met in production and are not listed: text to review and to paste. */
@Mojo(name = "add", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class AddMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The catalogue: a file, {@code revision:path} for a file of git, or a jar. */
    @Parameter(property = "casebook.catalogue", required = true)
    private String catalogue;

    /** The file of unlisted codes that {@code UnlistedFile} of {@code casebook-observe} writes. */
    @Parameter(property = "casebook.from", required = true)
    private File from;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalGuard.guard("the goal casebook:add", this::run);
    }

    private void run() throws IOException, MojoFailureException {
        Checked<Catalogue> read = new CatalogueState(catalogue, GoalGuard.folder(project), List.of()).read();
        if (read.hasErrors()) {
            read.findings().forEach(finding -> getLog().error(FindingText.of(finding)));
            throw new MojoFailureException("the catalogue has errors");
        }
        Checked<Proposal> proposed = Proposal.of(read.value().orElseThrow(), InputFile.read(from.toPath()));
        proposed.findings().forEach(finding -> getLog().warn(FindingText.of(finding)));
        print(proposed.value().orElseThrow());
    }

    private void print(Proposal proposal) {
        proposal.text().lines().forEach(getLog()::info);
        getLog().info("codes that are not listed: " + proposal.codes());
        if (proposal.other() > 0) {
            getLog().info("errors with further codes, which were not counted one by one: " + proposal.other());
        }
    }
}
