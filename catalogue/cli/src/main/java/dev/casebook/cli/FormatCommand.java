package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.format.FormatFiles;
import dev.casebook.tools.format.StyledFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook format}: the style of docs/format.md. */
@Command(
        name = "format",
        description = "Writes catalogues in the style, with their comments and their meaning.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook format --diff src/main/resources/shop.yaml"})
final class FormatCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files; what they include and amend, and their translations, too.")
    private List<Path> files = List.of();

    @Option(names = "--check", description = "Write nothing; the exit status is 1 if a file would change.")
    private boolean check;

    @Option(names = "--diff", description = "Write nothing, and print what would change.")
    private boolean diff;

    FormatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<StyledFile> styled = new ArrayList<>();
        int unreadable = 0;
        for (Path file : files) {
            Checked<List<StyledFile>> read = new FormatFiles(file).run();
            read.findings().forEach(finding -> terminal.say(FindingText.withSeverity(finding)));
            unreadable += read.hasErrors() ? 1 : 0;
            read.value().ifPresent(styled::addAll);
        }
        if (unreadable > 0) {
            throw new IOException("nothing was written: " + unreadable + " of the files cannot be read");
        }
        return check || diff ? show(styled) : write(styled);
    }

    private int show(List<StyledFile> styled) throws IOException {
        List<StyledFile> changed = styled.stream().filter(StyledFile::isChanged).toList();
        for (StyledFile file : changed) {
            terminal.print(diff ? file.diff() : "would change: " + file.path() + "\n");
        }
        int left = left(styled);
        if (changed.isEmpty() && left == 0) {
            return ExitStatus.FINE;
        }
        terminal.say("casebook format: " + changed.size() + " of " + styled.size() + " files are not in the style"
                + (left == 0 ? "" : "; to change by hand: " + left));
        return ExitStatus.FOUND;
    }

    private int write(List<StyledFile> styled) throws IOException {
        FormatFiles.write(styled);
        for (StyledFile file : styled) {
            if (file.isChanged()) {
                terminal.print("written: " + file.path() + "\n");
            }
        }
        int left = left(styled);
        if (left > 0) {
            terminal.say("casebook format: to change by hand: " + left);
        }
        return left > 0 ? ExitStatus.FOUND : ExitStatus.FINE;
    }

    private int left(List<StyledFile> styled) {
        styled.forEach(file -> file.left().forEach(finding -> terminal.say(FindingText.withSeverity(finding))));
        return styled.stream().mapToInt(file -> file.left().size()).sum();
    }
}
