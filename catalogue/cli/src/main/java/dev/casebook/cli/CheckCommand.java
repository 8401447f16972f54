package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.tools.check.CheckFiles;
import dev.casebook.tools.check.CheckedFile;
import dev.casebook.tools.check.SourceAge;
import dev.casebook.tools.check.TextFindings;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook check}: every finding, without a compiler. */
@Command(
        name = "check",
        description = "Prints every finding about catalogues, without a compiler.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook check --format text,sarif=check.sarif src/main/resources/shop.yaml"})
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "CATALOGUE", description = "The catalogues.")
    private List<String> catalogues = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            split = ",",
            description = "text, json, sarif, github or junit; several, each but one with a file.")
    private List<String> formats = List.of("text");

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "error or warning: from where on the exit status is 1.")
    private String failOn = "error";

    @Option(names = "--older-than", paramLabel = "DAYS", description = "Warn of sources older than this, such as 180d.")
    private @Nullable String olderThan;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", description = "auto, always or never.")
    private String colour = "auto";

    @Mixin
    private final ClassPathOption classPath = new ClassPathOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Choice.check("--fail-on", failOn, List.of("error", "warning"));
        Choice.check("--color", colour, List.of("auto", "always", "never"));
        FindingReports reports = FindingReports.of(formats, colour);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Optional<LocalDate> oldest = Optional.ofNullable(olderThan).map(age -> SourceAge.oldest(age, today));
        CheckFiles check = new CheckFiles(NamedCatalogues.folder(), CheckFiles.Subject.CONTENT, oldest);
        NamedCatalogues named = new NamedCatalogues(terminal, classPath.jars());
        List<CheckedFile> checked = new ArrayList<>();
        Progress progress = new Progress(terminal, "catalogues checked");
        for (String catalogue : catalogues) {
            checked.add(check.check(named.state(catalogue)));
            progress.step();
        }
        progress.end();
        reports.write(checked, terminal);
        return status(checked, reports);
    }

    private int status(List<CheckedFile> checked, FindingReports reports) {
        boolean found = checked.stream()
                .anyMatch(file -> file.count(Severity.ERROR) > 0
                        || (failOn.equals("warning") && file.count(Severity.WARNING) > 0));
        if (found && !reports.printsText()) {
            terminal.say("casebook check: " + TextFindings.summary(checked));
        }
        return found ? ExitStatus.FOUND : ExitStatus.FINE;
    }
}
