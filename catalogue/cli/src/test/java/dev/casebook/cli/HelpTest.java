package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Help, completion and the manual page know every command and option. */
class HelpTest {
    private static final int SCREEN = 30;
    private static final int WIDTH = 80;

    @TempDir
    private Path folder;

    static Set<String> commands() {
        Terminal none = new Terminal(System.in, System.out, System.err, new TerminalSetup(false, false, WIDTH, UTF_8));
        return new TreeSet<>(
                Casebook.commandLine(new Casebook(none)).getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsOnAScreenWithAnExample(String command) {
        String help = CommandRun.of(command, "--help")
                .ends(0)
                .prints("Example: ")
                .prints("casebook " + command)
                .out();
        assertFits(help);
    }

    @Test
    void listsCommands() {
        String help = CommandRun.of("--help").ends(0).out();
        assertFits(help);
        commands().forEach(command -> assertTrue(help.contains("  " + command), command));
        CommandRun.of("--version").ends(0).prints("casebook ");
        CommandRun.of().ends(2).says("a command is missing");
        CommandRun.of("explan").ends(2).says("Did you mean").says("explain");
    }

    private static void assertFits(String help) {
        assertTrue(help.lines().count() <= SCREEN, help);
        assertTrue(help.lines().allMatch(line -> line.length() <= WIDTH || line.startsWith("Example: ")), help);
    }

    @ParameterizedTest
    @CsvSource({"bash,bash -n", "zsh,zsh -n", "fish,fish -n"})
    void completionIsValid(String shell, String check) throws IOException, InterruptedException {
        Path script = folder.resolve("script");
        Files.writeString(script, CommandRun.of("completion", shell).ends(0).out());
        String text = Files.readString(script);
        commands().forEach(command -> assertTrue(text.contains(command), command));
        assertTrue(text.contains("older-than"), text);
        List<String> command = new ArrayList<>(List.of(check.split(" ")));
        command.add(script.toString());
        assumeTrue(isThere(command.get(0)), "no " + shell + " on this machine: its completion was not parsed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void manualHasEveryCommand() {
        String page = CommandRun.of("manual").ends(0).out();
        commands().forEach(command -> assertTrue(page.contains(".SS " + command + "\n"), command));
        assertTrue(page.startsWith(".TH CASEBOOK 1\n"), page);
        assertTrue(page.lines().noneMatch(line -> line.startsWith("'") || line.isEmpty()), page);
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
