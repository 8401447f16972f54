package dev.casebook.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** GNU time: the kernel's own account of a process that has ended. */
final class GnuTime implements Meter {
    private static final Path TOOL = Path.of("/usr/bin/time");

    static boolean isHere() {
        try {
            return Files.isExecutable(TOOL)
                    && new GnuTime().run(List.of("true"), devNull()).exitCode() == 0;
        } catch (IOException | IllegalStateException otherTime) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Finished run(List<String> command, Path output) throws IOException, InterruptedException {
        Path account = Files.createTempFile("cost", ".txt");
        List<String> timed = new ArrayList<>(List.of(TOOL.toString(), "-f", "%U %S %M", "-o", account.toString()));
        timed.addAll(command);
        long started = System.nanoTime();
        int exitCode = new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        double wall = (System.nanoTime() - started) / 1e9;
        List<String> lines = Files.readAllLines(account);
        Files.delete(account);
        return new Finished(exitCode, cost(wall, lines));
    }

    @Override
    public String method() {
        return "GNU time";
    }

    /** The last line is ours; before it stands what GNU time says about an exit code. */
    private static Cost cost(double wall, List<String> lines) {
        String[] words =
                lines.isEmpty() ? new String[0] : lines.get(lines.size() - 1).split(" ", -1);
        if (words.length != 3) {
            throw new IllegalStateException("not GNU time: " + lines);
        }
        double cpu = Double.parseDouble(words[0]) + Double.parseDouble(words[1]);
        return new Cost(wall, cpu, Double.parseDouble(words[2]) / 1024);
    }

    private static Path devNull() {
        return Path.of("/dev/null");
    }
}
