package dev.casebook.cli;

import dev.casebook.tools.json.CatalogueJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook json}: the whole effective catalogue for other tools. */
@Command(
        name = "json",
        description = "Prints the whole effective catalogue as JSON, for other languages and tools.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook json whatsapp > whatsapp.json"})
final class JsonCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "CATALOGUE", description = "The catalogue.")
    private String catalogue = "";

    @Option(names = "--schema", description = "Print the JSON Schema of the format instead.")
    private boolean schema;

    @Mixin
    private final ClassPathOption classPath = new ClassPathOption();

    JsonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (schema) {
            terminal.printForMachines(CatalogueJson.schema());
        } else if (catalogue.isEmpty()) {
            throw new IllegalArgumentException("the catalogue is missing, such as `casebook json whatsapp`");
        } else {
            NamedCatalogues named = new NamedCatalogues(terminal, classPath.jars());
            terminal.printForMachines(CatalogueJson.text(CatalogueJson.of(named.read(catalogue))));
        }
        return ExitStatus.FINE;
    }
}
