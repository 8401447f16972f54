package dev.casebook.cli;

import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.tools.create.NewCatalogue;
import dev.casebook.tools.io.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code casebook init}: a first catalogue that reads two sample bodies. */
@Command(
        name = "init",
        description = "Writes a catalogue that reads a sample failure and a success. It asks for what is missing.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {
            "",
            "Example: casebook init --name Shop --codes text --failure failure.json",
            "             --success success.json --out src/main/resources/shop.yaml"
        })
final class InitCommand implements Callable<Integer> {
    private static final int FAILED = 400;

    private final Terminal terminal;

    @Option(names = "--name", paramLabel = "NAME", description = "The name in camel case, such as Shop.")
    private @Nullable String name;

    @Option(names = "--codes", paramLabel = "KIND", description = "integer or text.")
    private @Nullable String codes;

    @Option(names = "--failure", paramLabel = "FILE", description = "The body of a failed request, in JSON.")
    private @Nullable String failure;

    @Option(names = "--success", paramLabel = "FILE", description = "The body of a successful one; empty for none.")
    private @Nullable String success;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "400",
            description = "The HTTP status of the failure. Default: ${DEFAULT-VALUE}.")
    private int status = FAILED;

    @Option(names = "--out", paramLabel = "FILE", description = "The catalogue to write; it must not be there yet.")
    private @Nullable String out;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Questions questions = new Questions(terminal);
        String named = questions.answer("--name", "name of the API in camel case, such as Shop", name);
        String kind = questions.answer("--codes", "kind of its codes, integer or text", codes);
        Choice.check("--codes", kind, List.of("integer", "text"));
        String failed = questions.answer("--failure", "file with the body of a failed request", failure);
        String succeeded = questions.answer("--success", "file with the body of a successful one, or nothing", success);
        String target = questions.answer("--out", "file to write", out);
        Path file = Path.of(target);
        if (Files.exists(file)) {
            throw new IOException("`" + target + "` is there already; nothing was written");
        }
        String text = new NewCatalogue(
                        named,
                        kind.equals("text") ? CodeKind.TEXT : CodeKind.INTEGER,
                        InputFile.read(Path.of(failed)),
                        succeeded.isEmpty() ? Optional.empty() : Optional.of(InputFile.read(Path.of(succeeded))),
                        status,
                        LocalDate.now(ZoneOffset.UTC))
                .text();
        FindingReports.write(file, text);
        terminal.print("written: " + target + "\n");
        return ExitStatus.FINE;
    }
}
