package dev.casebook.benchmarks.runtime;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.StackTrace;
import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetryTimer;
import dev.casebook.retry.failsafe.FailsafeRetries;
import dev.casebook.retry.resilience4j.Resilience4jRetries;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What retrying adds to a call: one that succeeds, and one that fails once. No wait takes time: each is zero. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RetryBenchmark {
    private final RetryOptions options =
            RetryOptions.DEFAULT.withTimer(RetryTimer.SYSTEM.withSleeper(delay -> Thread.sleep(0)));
    private final Retry ownResilience4j = Retry.of(
            "own",
            RetryConfig.custom().maxAttempts(7).intervalFunction(attempt -> 0L).build());
    private final Retry advisedResilience4j = Retry.of("advised", Resilience4jRetries.config(options));
    private final FailsafeExecutor<Integer> ownFailsafe =
            Failsafe.with(RetryPolicy.<Integer>builder().withMaxRetries(6).build());
    private final FailsafeExecutor<Integer> advisedFailsafe = Failsafe.with(FailsafeRetries.<Integer>policy(options));
    private final CodedException error = new Refused();
    private int calls;

    @Benchmark
    public Integer succeedsCasebook() {
        return Retries.call(this::succeed, options);
    }

    @Benchmark
    public Integer succeedsResilience4j() {
        return ownResilience4j.executeSupplier(this::succeed);
    }

    @Benchmark
    public Integer succeedsResilience4jAdvised() {
        return advisedResilience4j.executeSupplier(this::succeed);
    }

    @Benchmark
    public Integer succeedsFailsafe() {
        return ownFailsafe.get(this::succeed);
    }

    @Benchmark
    public Integer succeedsFailsafeAdvised() {
        return advisedFailsafe.get(this::succeed);
    }

    @Benchmark
    public Integer failsOnceCasebook() {
        return Retries.call(this::failOnce, options);
    }

    @Benchmark
    public Integer failsOnceResilience4j() {
        return ownResilience4j.executeSupplier(this::failOnce);
    }

    @Benchmark
    public Integer failsOnceFailsafe() {
        return ownFailsafe.get(this::failOnce);
    }

    @Benchmark
    public Integer failsOnceFailsafeAdvised() {
        return advisedFailsafe.get(this::failOnce);
    }

    private Integer succeed() {
        return ++calls;
    }

    private Integer failOnce() {
        if ((++calls & 1) == 1) {
            throw error;
        }
        return calls;
    }

    /** Is to be retried at once; has no stack trace, so that none is measured. */
    private static final class Refused extends CodedException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(ErrorReport.of(1), null, StackTrace.OMITTED);
        }

        @Override
        public Optional<ErrorDefinition> error() {
            return Optional.empty();
        }

        @Override
        protected Advice catalogueAdvice() {
            return new Advice.RetryAfter(Duration.ZERO);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REJECTED;
        }
    }
}
