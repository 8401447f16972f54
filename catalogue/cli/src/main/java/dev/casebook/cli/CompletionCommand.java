package dev.casebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code casebook completion}: scripts that complete the command in a shell. */
@Command(
        name = "completion",
        description = "Prints a script that completes the command: bash, zsh or fish.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: source <(casebook completion bash)"})
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell = "";

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Choice.check("the shell", shell, List.of("bash", "zsh", "fish"));
        CommandLine casebook = Casebook.commandLine(new Casebook(terminal));
        terminal.printForMachines(
                shell.equals("fish")
                        ? FishCompletion.of(casebook.getCommandSpec())
                        : AutoComplete.bash("casebook", casebook));
        return ExitStatus.FINE;
    }
}
