package dev.casebook.benchmarks.runtime;

import dev.casebook.benchmarks.events.CategoryNames;
import dev.casebook.benchmarks.events.CategoryRules;
import dev.casebook.benchmarks.events.CategoryRulesDispatcher;
import dev.casebook.benchmarks.events.Chain;
import dev.casebook.benchmarks.events.EventsException;
import dev.casebook.benchmarks.events.LeafNames;
import dev.casebook.benchmarks.events.LeafRules;
import dev.casebook.benchmarks.events.LeafRulesDispatcher;
import dev.casebook.benchmarks.events.PatternSwitch;
import dev.casebook.benchmarks.events.Plain;
import dev.casebook.benchmarks.events.PlainCategoryVisitor;
import dev.casebook.benchmarks.events.PlainVisitor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From an exception of one of 250 types to what is done about it, by its type and by its category. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DispatchBenchmark {
    private final EventsException[] errors = Inputs.exceptions();
    private final Plain[] plain = Inputs.plain();
    private final LeafNames leafNames = new LeafNames();
    private final CategoryNames categoryNames = new CategoryNames();
    private final LeafRulesDispatcher leafRules = new LeafRulesDispatcher(new LeafRules());
    private final CategoryRulesDispatcher categoryRules = new CategoryRulesDispatcher(new CategoryRules());
    private final PlainVisitor<String> visitor = new PlainVisitor.Names();
    private final PlainCategoryVisitor<String> categoryVisitor = new PlainCategoryVisitor.Names();
    private int next;

    @Benchmark
    public String leafAccept() {
        return error().acceptStrict(leafNames);
    }

    @Benchmark
    public String leafDispatcher() {
        return leafRules.dispatch(error());
    }

    @Benchmark
    public String leafPattern() {
        return PatternSwitch.leaf(error());
    }

    @Benchmark
    public String leafVisitor() {
        return plain().accept(visitor);
    }

    @Benchmark
    public String leafChain() {
        return Chain.leaf(error());
    }

    @Benchmark
    public String categoryAccept() {
        return error().accept(categoryNames);
    }

    @Benchmark
    public String categoryDispatcher() {
        return categoryRules.dispatch(error());
    }

    @Benchmark
    public String categoryPattern() {
        return PatternSwitch.category(error());
    }

    @Benchmark
    public String categoryVisitor() {
        return plain().acceptCategory(categoryVisitor);
    }

    @Benchmark
    public String categoryChain() {
        return Chain.category(error());
    }

    private EventsException error() {
        next = (next + 1) & Inputs.MASK;
        return errors[next];
    }

    private Plain plain() {
        next = (next + 1) & Inputs.MASK;
        return plain[next];
    }
}
