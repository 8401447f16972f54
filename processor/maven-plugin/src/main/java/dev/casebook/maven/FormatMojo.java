package dev.casebook.maven;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.format.FormatFiles;
import dev.casebook.tools.format.StyledFile;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes catalogues in the style that {@code check-format} checks, with their comments and their meaning. */
@Mojo(name = "format", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class FormatMojo extends ToolMojo {
    /** The files; what they include and amend, and their translations, too. */
    @Parameter(property = "casebook.files", required = true)
    private List<File> files = new ArrayList<>();

    /** Whether nothing is written, and what would change is printed. */
    @Parameter(property = "casebook.diff", defaultValue = "false")
    private boolean diff;

    public FormatMojo() {
        super("format");
    }

    @Override
    void run() throws IOException, MojoFailureException {
        List<StyledFile> styled = new ArrayList<>();
        for (File file : files) {
            Checked<List<StyledFile>> read = new FormatFiles(file.toPath()).run();
            read.findings().forEach(finding -> getLog().error(FindingText.of(finding)));
            styled.addAll(read.value()
                    .orElseThrow(() -> new MojoFailureException("nothing was written; the findings above say why")));
        }
        if (diff) {
            show(styled);
            return;
        }
        FormatFiles.write(styled);
        styled.stream().filter(StyledFile::isChanged).forEach(file -> getLog().info("written: " + file.path()));
        styled.forEach(file -> file.left().forEach(finding -> getLog().warn(FindingText.of(finding))));
    }

    private void show(List<StyledFile> styled) throws IOException, MojoFailureException {
        StringBuilder text = new StringBuilder();
        styled.forEach(file -> text.append(file.diff()));
        print(text.toString());
        long changed = styled.stream().filter(StyledFile::isChanged).count();
        if (changed > 0) {
            throw new MojoFailureException(changed + " of " + styled.size() + " files are not in the style");
        }
    }
}
