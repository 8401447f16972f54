package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The jar of this build, started as a process in a folder.
 *
 * @param folder the current folder of the process
 * @param environment variables of the environment besides those of the test
 */
record RealJar(Path folder, Map<String, String> environment) {
    private static final long MINUTES = 2;

    static RealJar in(Path folder) {
        return new RealJar(folder, Map.of());
    }

    RealJar with(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new RealJar(folder, more);
    }

    static Path jar() {
        return Path.of(System.getProperty("cli.jar")).toAbsolutePath();
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    CommandRun run(String... arguments) {
        return withInput("", arguments);
    }

    CommandRun withInput(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java().toString(), "-jar", jar().toString()));
        command.addAll(List.of(arguments));
        return process(input, command);
    }

    CommandRun process(String input, List<String> command) {
        try {
            File given = Files.writeString(folder.resolve(".stdin"), input).toFile();
            File err = folder.resolve(".stderr").toFile();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(given)
                    .redirectError(err);
            builder.environment().put("COLUMNS", "80");
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(environment);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), command::toString);
            String said = Files.readString(err.toPath());
            assertTrue(!said.contains("\tat "), said);
            return new CommandRun(process.exitValue(), out, said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
