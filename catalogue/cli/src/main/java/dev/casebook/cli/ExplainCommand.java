package dev.casebook.cli;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.tools.explain.Explanation;
import dev.casebook.tools.explain.FindingExplanation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook explain}: an entry of a catalogue, or a finding, for people. */
@Command(
        name = "explain",
        description = "Explains an error of a catalogue, or a finding such as CB501.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook explain whatsapp 131047"})
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CATALOGUE", description = "The catalogue, or the id of a finding.")
    private String catalogue = "";

    @Parameters(
            index = "1..*",
            paramLabel = "QUERY",
            description = "A code, a pair 100/33, a name, a former name, a category, or words of a title.")
    private List<String> query = List.of();

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of texts, such as pt-BR.")
    private @Nullable String language;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private String format = "text";

    @Mixin
    private final ClassPathOption classPath = new ClassPathOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (query.isEmpty() && FindingExplanation.isId(catalogue)) {
            return finding();
        }
        if (query.isEmpty()) {
            throw new IllegalArgumentException("what is to be explained is missing: a code or a name behind `"
                    + catalogue + "`, or the id of a finding, such as CB501");
        }
        Choice.check("--format", format, List.of("text", "json"));
        Catalogue read = new NamedCatalogues(terminal, classPath.jars()).read(catalogue);
        Explanation explanation = new Explanation(read, String.join(" ", query));
        if (explanation.hits().isEmpty()) {
            terminal.say("casebook explain: " + explanation.nothing());
            return ExitStatus.FOUND;
        }
        if (format.equals("json")) {
            terminal.printForMachines(explanation.json());
        } else {
            terminal.print(explanation.text(
                    Optional.ofNullable(language), terminal.setup().width()));
        }
        return ExitStatus.FINE;
    }

    private int finding() throws IOException {
        Optional<String> text = FindingExplanation.of(catalogue);
        if (text.isEmpty()) {
            terminal.say("casebook explain: there is no finding `" + catalogue + "`");
            return ExitStatus.FOUND;
        }
        terminal.print(text.get());
        return ExitStatus.FINE;
    }
}
