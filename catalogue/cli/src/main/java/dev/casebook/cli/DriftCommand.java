package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.tools.drift.Drift;
import dev.casebook.tools.drift.DriftFiles;
import dev.casebook.tools.imports.ColumnOptions;
import dev.casebook.tools.io.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook drift}: where a catalogue and the vendor's list differ. */
@Command(
        name = "drift",
        description = "Says where a catalogue and the vendor's list differ.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook drift shop.yaml --against errors.csv --columns code=Code,name=Key"})
final class DriftCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "CATALOGUE", description = "The catalogue.")
    private String catalogue = "";

    @Option(names = "--against", required = true, paramLabel = "FILE", description = "The list, or another catalogue.")
    private Path against = Path.of("");

    @Option(names = "--map", paramLabel = "FILE", description = "An import map: where the errors are in the list.")
    private @Nullable Path map;

    @Option(names = "--columns", paramLabel = "COLUMNS", description = "Without a map: code=Code,name=Key,title=Text.")
    private @Nullable String columns;

    @Option(
            names = "--write",
            paramLabel = "SOURCE",
            description = "A source of the catalogue: gets the date and digest of the list if nothing differs.")
    private @Nullable String write;

    @Option(names = "--no-fail", description = "The exit status is 0 also if they differ.")
    private boolean noFail;

    @Mixin
    private final ClassPathOption classPath = new ClassPathOption();

    DriftCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        NamedCatalogues named = new NamedCatalogues(terminal, classPath.jars());
        DriftFiles files = new DriftFiles(named.state(catalogue), against, map());
        Checked<Drift> found = files.run();
        found.findings().forEach(finding -> terminal.say(FindingText.withSeverity(finding)));
        Drift drift =
                found.value().orElseThrow(() -> new IOException("nothing was compared; the findings above say why"));
        terminal.print(drift.text());
        if (drift.isAny()) {
            terminal.say("casebook drift: the catalogue and the list differ");
            return noFail ? ExitStatus.FINE : ExitStatus.FOUND;
        }
        if (write != null) {
            write(files, write);
        }
        return ExitStatus.FINE;
    }

    private void write(DriftFiles files, String source) throws IOException {
        if (!files.writeDate(NamedCatalogues.folder().resolve(catalogue), source, LocalDate.now(ZoneOffset.UTC))) {
            throw new IOException("`" + catalogue + "` has no source `" + source + "` to write the date to");
        }
        terminal.print("written: the date and the digest of the source `" + source + "`\n");
    }

    private Optional<CatalogueFile> map() throws IOException {
        if (map != null) {
            return Optional.of(InputFile.read(map));
        }
        return Optional.ofNullable(columns).map(ColumnOptions::map);
    }
}
