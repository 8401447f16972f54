package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.tools.drift.Drift;
import dev.casebook.tools.drift.DriftFiles;
import dev.casebook.tools.imports.ColumnOptions;
import dev.casebook.tools.io.CatalogueState;
import dev.casebook.tools.io.InputFile;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Says where a catalogue and the vendor's list differ, and fails if they do. */
@Mojo(name = "drift", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class DriftMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The catalogue: a file, {@code revision:path} for a file of git, or a jar. */
    @Parameter(property = "casebook.catalogue", required = true)
    private String catalogue;

    /** The vendor's list as it was saved, or another catalogue. */
    @Parameter(property = "casebook.against", required = true)
    private File against;

    /** An import map that says where the errors are in the list. */
    @Parameter(property = "casebook.map")
    private File map;

    /** Without a map, the columns of the list: {@code code=Code,name=Key,title=Text}. */
    @Parameter(property = "casebook.columns")
    private String columns;

    /**
     * The name of a source of the catalogue: if there is no difference, its entry gets the date and the digest of the list.
     * The catalogue is a file then, and has this source itself.
     */
    @Parameter(property = "casebook.write")
    private String write;

    /** Whether a difference fails. */
    @Parameter(property = "casebook.fail", defaultValue = "true")
    private boolean fail;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalGuard.guard("the goal casebook:drift", this::run);
    }

    private void run() throws IOException, MojoFailureException {
        CatalogueState state = new CatalogueState(catalogue, GoalGuard.folder(project), List.of());
        DriftFiles files = new DriftFiles(state, against.toPath(), map());
        report(files.run());
        if (write != null) {
            write(files);
        }
    }

    private void report(Checked<Drift> found) throws MojoFailureException {
        found.findings().forEach(finding -> getLog().error(FindingText.of(finding)));
        Drift drift = found.value()
                .orElseThrow(() -> new MojoFailureException("nothing was compared; the findings above say why"));
        drift.text().lines().forEach(getLog()::info);
        if (fail && drift.isAny()) {
            throw new MojoFailureException("the catalogue and the list differ");
        }
    }

    private void write(DriftFiles files) throws IOException, MojoFailureException {
        if (!files.writeDate(GoalGuard.folder(project).resolve(catalogue), write, LocalDate.now(ZoneOffset.UTC))) {
            throw new MojoFailureException("`" + catalogue + "` has no source `" + write + "` to write the date to");
        }
        getLog().info("written: the date and the digest of the source `" + write + "`");
    }

    private Optional<CatalogueFile> map() throws IOException {
        if (map != null) {
            return Optional.of(InputFile.read(map.toPath()));
        }
        return Optional.ofNullable(columns).map(ColumnOptions::map);
    }
}
