package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.io.FailureText;
import dev.casebook.tools.text.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command. What it cannot do ends with one line and status 2. */
@Command(
        name = "casebook",
        description = "Explains, checks, reads and changes catalogues of an API's errors.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ExplainCommand.class,
            CheckCommand.class,
            ReadCommand.class,
            FormatCommand.class,
            GenerateCommand.class,
            JsonCommand.class,
            InitCommand.class,
            ImportCommand.class,
            CompareCommand.class,
            DriftCommand.class,
            AddCommand.class,
            CompletionCommand.class,
            ManualCommand.class,
        },
        footer = {
            "",
            "A CATALOGUE is a file, one that ships (dynamodb, grpc, http, mariadb, mysql,",
            "oauth, postgresql, s3, slack, stripe, whatsapp), a jar, or the name of one in a",
            "jar of --class-path. Exit status: 0 fine, 1 something was found, 2 it could not",
            "be done. `casebook COMMAND --help` has an example.",
        })
public final class Casebook implements Runnable {
    private final Terminal terminal;

    Casebook(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command and ends the process with its status. */
    public static void main(String... arguments) {
        System.exit(run(Terminal.system(), arguments));
    }

    /** Runs the command; the exit status comes back. */
    static int run(Terminal terminal, String... arguments) {
        Casebook casebook = new Casebook(terminal);
        try {
            return commandLine(casebook).execute(arguments);
        } catch (OutOfMemoryError tooMuch) {
            terminal.say("casebook: the memory is not enough; give java more, such as `java -Xmx2g -jar`");
            return ExitStatus.FAILED;
        }
    }

    /** The command with its subcommands, each of which knows the terminal. */
    static CommandLine commandLine(Casebook casebook) {
        CommandLine line = new CommandLine(casebook, new CommandFactory(casebook.terminal));
        line.setOut(new PrintWriter(
                casebook.terminal.out(), true, casebook.terminal.setup().charset()));
        line.setErr(new PrintWriter(casebook.terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler((mistake, given) -> casebook.mistake(mistake));
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> casebook.failure(command.getCommandName(), failure));
        return line;
    }

    private int mistake(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        terminal.say(name(command) + ": " + VisibleText.line(String.valueOf(mistake.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        terminal.say("`" + name(command) + " --help` says how it is used");
        return ExitStatus.FAILED;
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    /** What a command throws: a file that cannot be read, or a value that is none; anything else is our own fault. */
    private int failure(String command, Exception failure) {
        String name = command.equals("casebook") ? command : "casebook " + command;
        boolean isExpected = failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof IllegalArgumentException;
        if (isExpected) {
            terminal.say(name + ": " + VisibleText.lines(FailureText.of(failure)));
        } else {
            FaultReport fault = new FaultReport("`" + name + "`", ToolVersion.environment());
            terminal.say(FindingText.withSeverity(fault.of(failure)));
        }
        return ExitStatus.FAILED;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new IllegalArgumentException("a command is missing; `casebook --help` lists them");
    }
}
