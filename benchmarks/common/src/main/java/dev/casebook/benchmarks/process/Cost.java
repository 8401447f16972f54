package dev.casebook.benchmarks.process;

/**
 * What one process cost.
 *
 * @param wallSeconds from start to end
 * @param cpuSeconds of all its threads, in the kernel too; NaN where the system does not say
 * @param peakMegabytes the most memory it held at once; NaN where the system does not say
 */
public record Cost(double wallSeconds, double cpuSeconds, double peakMegabytes) {}
