package dev.casebook.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Looks at a process every few milliseconds until it ends: what it did after the last look is not counted. */
final class Sampling implements Meter {
    private static final long EVERY_MILLIS = 5;

    @Override
    public Finished run(List<String> command, Path output) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        double cpu = Double.NaN;
        double peak = Double.NaN;
        do {
            cpu = process.info().totalCpuDuration().map(Sampling::seconds).orElse(cpu);
            double seen = peakMegabytes(process.pid());
            peak = Double.isNaN(seen) ? peak : seen;
        } while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS));
        return new Finished(process.exitValue(), new Cost((System.nanoTime() - started) / 1e9, cpu, peak));
    }

    @Override
    public String method() {
        return "the system's word on the process, every " + EVERY_MILLIS + " ms";
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static double peakMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException endedOrNotLinux) {
            return Double.NaN;
        }
    }
}
