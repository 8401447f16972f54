package dev.casebook.benchmarks.runtime;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.benchmarks.events.EventsErrors;
import dev.casebook.benchmarks.events.EventsException;
import dev.casebook.benchmarks.events.FactoryMap;
import dev.casebook.benchmarks.events.HandSwitch;
import dev.casebook.benchmarks.events.Plain;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From an integer code to an exception. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBenchmark {
    private final int[] codes = Inputs.codes();
    private int next;

    @Benchmark
    public EventsException casebookTraced() {
        return EventsErrors.of(code());
    }

    @Benchmark
    public EventsException switchTraced() {
        return HandSwitch.of(ErrorReport.of(code()), StackTrace.RECORDED);
    }

    @Benchmark
    public EventsException mapTraced() {
        return FactoryMap.of(ErrorReport.of(code()), StackTrace.RECORDED);
    }

    @Benchmark
    public Plain plainTraced() {
        return Plain.of(code(), true);
    }

    @Benchmark
    public EventsException casebookValue() {
        return EventsErrors.withoutStackTrace(ErrorReport.of(code()));
    }

    @Benchmark
    public EventsException switchValue() {
        return HandSwitch.of(ErrorReport.of(code()), StackTrace.OMITTED);
    }

    @Benchmark
    public EventsException mapValue() {
        return FactoryMap.of(ErrorReport.of(code()), StackTrace.OMITTED);
    }

    @Benchmark
    public Plain plainValue() {
        return Plain.of(code(), false);
    }

    private int code() {
        next = (next + 1) & Inputs.MASK;
        return codes[next];
    }
}
