package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.imports.ImportFiles;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Imports a vendor's list of errors into a catalogue: the first time into a new one, and later into the same one, where
 * everything that people wrote stays.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ImportMojo extends AbstractMojo {
    private static final int SHOWN = 10;

    /** The list: a table, JSON, an OpenAPI description, a proto file, Java constants, or lines of text. */
    @Parameter(property = "casebook.list", required = true)
    private File list;

    /** The import map, which says how the list becomes a catalogue. */
    @Parameter(property = "casebook.map", required = true)
    private File map;

    /** The catalogue, such as {@code src/main/resources/com/acme/billing.yaml}. The table is written beside it. */
    @Parameter(property = "casebook.out", required = true)
    private File out;

    /** Whether the report has every line. By default it has ten for each subject. */
    @Parameter(property = "casebook.verbose", defaultValue = "false")
    private boolean verbose;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalGuard.guard("the goal casebook:import", this::run);
    }

    private void run() throws IOException, MojoFailureException {
        Checked<ImportFiles.Written> written = new ImportFiles(list.toPath(), map.toPath(), out.toPath()).run();
        written.findings().forEach(finding -> getLog().error(FindingText.of(finding)));
        if (written.value().isEmpty()) {
            throw new MojoFailureException("nothing was written; the findings above say why");
        }
        ImportFiles.Written result = written.value().get();
        result.report().text(verbose ? Integer.MAX_VALUE : SHOWN).lines().forEach(getLog()::info);
        result.files().forEach(file -> getLog().info("written: " + file));
        if (result.files().isEmpty()) {
            getLog().info("nothing changed");
        }
    }
}
