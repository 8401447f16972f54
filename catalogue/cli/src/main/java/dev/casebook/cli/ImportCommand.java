package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.imports.ImportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook import}: a vendor's list as a catalogue. */
@Command(
        name = "import",
        description = "Imports a vendor's list of errors into a catalogue; what people wrote stays.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook import errors.html --map import.yaml --out src/main/resources/shop.yaml"})
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    private final Terminal terminal;

    @Parameters(paramLabel = "LIST", description = "The list: a table, JSON, OpenAPI, proto, Java or lines of text.")
    private Path list = Path.of("");

    @Option(names = "--map", required = true, paramLabel = "FILE", description = "How the list becomes a catalogue.")
    private Path map = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The catalogue; a table is beside it.")
    private Path out = Path.of("");

    @Option(names = "--verbose", description = "Print every line of the report; else ten for each subject.")
    private boolean verbose;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Checked<ImportFiles.Written> written = new ImportFiles(list, map, out).run();
        written.findings().forEach(finding -> terminal.say(FindingText.withSeverity(finding)));
        ImportFiles.Written result =
                written.value().orElseThrow(() -> new IOException("nothing was written; the findings above say why"));
        terminal.print(result.report().text(verbose ? Integer.MAX_VALUE : SHOWN));
        for (Path file : result.files()) {
            terminal.print("written: " + file + "\n");
        }
        if (result.files().isEmpty()) {
            terminal.print("nothing changed\n");
        }
        return ExitStatus.FINE;
    }
}
