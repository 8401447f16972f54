package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;
import dev.casebook.tools.compare.report.ReportFormat;
import dev.casebook.tools.compare.rules.CompareFiles;
import dev.casebook.tools.io.CatalogueState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook compare}: what a new state of a catalogue breaks. */
@Command(
        name = "compare",
        description = "Compares two states of a catalogue: what breaks, and which version is next.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook compare v1.2:src/main/resources/shop.yaml src/main/resources/shop.yaml"})
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "The old state: a catalogue, or revision:path of git.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new state.")
    private String changed = "";

    @Option(names = "--accept", paramLabel = "FILE", description = "The file of accepted changes.")
    private @Nullable Path accept;

    @Option(names = "--classes", paramLabel = "DIR", description = "Compiled classes, whose handlers are named.")
    private @Nullable Path classes;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif or markdown.")
    private String format = "text";

    @Option(names = "--report", paramLabel = "FILE", description = "The file for the report; else it is printed.")
    private @Nullable Path report;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            defaultValue = "major",
            description = "major, minor, patch or none: from where on the exit status is 1.")
    private String failOn = "major";

    @Option(names = "--old-class-path", paramLabel = "JARS", defaultValue = "", description = "Jars of the old state.")
    private String oldClassPath = "";

    @Option(names = "--new-class-path", paramLabel = "JARS", defaultValue = "", description = "Jars of the new state.")
    private String newClassPath = "";

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Choice.check("--format", format, List.of("text", "json", "sarif", "markdown"));
        Choice.check("--fail-on", failOn, List.of("major", "minor", "patch", "none"));
        Path folder = NamedCatalogues.folder();
        Checked<ComparisonResult> compared = new CompareFiles(
                        new CatalogueState(old, folder, ClassPathOption.paths(oldClassPath)),
                        new CatalogueState(changed, folder, ClassPathOption.paths(newClassPath)),
                        Optional.ofNullable(accept),
                        Optional.ofNullable(classes))
                .run();
        compared.findings().forEach(finding -> terminal.say(FindingText.withSeverity(finding)));
        ComparisonResult result =
                compared.value().orElseThrow(() -> new IOException("nothing was compared; the findings above say why"));
        write(ReportFormat.of(format).orElseThrow().write(result));
        return status(result);
    }

    private void write(String text) throws IOException {
        if (report != null) {
            FindingReports.write(report, text);
        } else if (format.equals("text")) {
            terminal.print(text);
        } else {
            terminal.printForMachines(text);
        }
    }

    private int status(ComparisonResult result) {
        Optional<Verdict> limit = Stream.of(Verdict.values())
                .filter(verdict -> verdict.word().equals(failOn))
                .findFirst();
        Optional<Verdict> verdict = result.verdict();
        if (limit.isEmpty() || verdict.isEmpty() || verdict.get().compareTo(limit.get()) < 0) {
            return ExitStatus.FINE;
        }
        terminal.say("casebook compare: the next version has to be a "
                + verdict.get().word() + " version; changes: "
                + result.changes().size());
        return ExitStatus.FOUND;
    }
}
