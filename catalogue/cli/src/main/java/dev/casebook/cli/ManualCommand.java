package dev.casebook.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code casebook manual}: the manual page. */
@Command(
        name = "manual",
        description = "Prints the manual page, for the folder man1 of a manual path.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook manual > ~/.local/share/man/man1/casebook.1"})
final class ManualCommand implements Callable<Integer> {
    private final Terminal terminal;

    ManualCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine casebook = Casebook.commandLine(new Casebook(terminal));
        terminal.printForMachines(ManualPage.of(casebook.getCommandSpec()));
        return ExitStatus.FINE;
    }
}
