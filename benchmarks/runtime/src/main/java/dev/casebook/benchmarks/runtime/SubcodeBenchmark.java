package dev.casebook.benchmarks.runtime;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.benchmarks.events.EventsErrors;
import dev.casebook.benchmarks.events.EventsException;
import dev.casebook.benchmarks.events.FactoryMap;
import dev.casebook.benchmarks.events.HandSwitch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a report, half of them with a subcode, to an exception without a stack trace. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SubcodeBenchmark {
    private final ErrorReport[] reports = Inputs.reports();
    private int next;

    @Benchmark
    public EventsException casebook() {
        return EventsErrors.withoutStackTrace(report());
    }

    @Benchmark
    public EventsException handSwitch() {
        return HandSwitch.of(report(), StackTrace.OMITTED);
    }

    @Benchmark
    public EventsException map() {
        return FactoryMap.of(report(), StackTrace.OMITTED);
    }

    private ErrorReport report() {
        next = (next + 1) & Inputs.MASK;
        return reports[next];
    }
}
