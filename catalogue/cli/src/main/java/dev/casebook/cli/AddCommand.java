package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.add.Proposal;
import dev.casebook.tools.io.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook add}: entries for codes that were met in production. */
@Command(
        name = "add",
        description = "Proposes entries for codes from production that are not listed.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook add shop.yaml --from unlisted.ndjson"})
final class AddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "CATALOGUE", description = "The catalogue.")
    private String catalogue = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FILE",
            description = "The file of unlisted codes that UnlistedFile of casebook-observe writes.")
    private Path from = Path.of("");

    @Mixin
    private final ClassPathOption classPath = new ClassPathOption();

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        NamedCatalogues named = new NamedCatalogues(terminal, classPath.jars());
        Checked<Proposal> proposed = Proposal.of(named.read(catalogue), InputFile.read(from));
        proposed.findings().forEach(finding -> terminal.say(FindingText.withSeverity(finding)));
        Proposal proposal = proposed.value().orElseThrow();
        terminal.print(proposal.text());
        terminal.say("codes that are not listed: " + proposal.codes());
        if (proposal.other() > 0) {
            terminal.say("errors with further codes, which were not counted one by one: " + proposal.other());
        }
        return ExitStatus.FINE;
    }
}
