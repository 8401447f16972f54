package dev.casebook.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run ran on. */
public final class Machine {
    /** Machine, JDKs, date and command, as Markdown. */
    public static String describe(List<Jdk> jdks, String command) {
        return Table.of("what", "on what")
                .row("machine", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, " + memory())
                .row("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .row("JDK", jdks.stream().map(Jdk::name).collect(Collectors.joining("; ")))
                .row("date", LocalDate.now(Clock.systemUTC()).toString())
                .row("command", "`" + command + "`")
                .row("other load as it began", load())
                .markdown();
    }

    private static String processor() {
        return after("/proc/cpuinfo", "model name").orElse("an unknown processor");
    }

    private static String memory() {
        return after("/proc/meminfo", "MemTotal")
                .map(size -> Long.parseLong(size.replace(" kB", "").strip()) / (1024 * 1024) + " GiB of memory")
                .orElse("an unknown amount of memory");
    }

    /** A measurement beside other people's builds is none: whoever reads it should see that. */
    private static String load() {
        return lines("/proc/loadavg").stream()
                .findFirst()
                .map(line -> line.split(" ", 2)[0] + " (average of the last minute, this command's own build included)")
                .orElse("unknown");
    }

    private static Optional<String> after(String file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException notLinux) {
            return List.of();
        }
    }

    private Machine() {}
}
