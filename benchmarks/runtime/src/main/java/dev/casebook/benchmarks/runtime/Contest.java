package dev.casebook.benchmarks.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Casebook against others at one task.
 *
 * @param task what is done, for people
 * @param ours the benchmark of Casebook's way, as {@code Class.method}
 * @param title which way of Casebook's
 * @param others the ways to compare it with
 */
record Contest(String task, String ours, String title, List<Other> others) {
    /** Another way: its benchmark, and its name for people. */
    record Other(String benchmark, String title) {}

    static final List<Contest> DECODING = List.of(
            of("code to exception, with a stack trace", "DecodeBenchmark.casebookTraced", "Errors.of(code)")
                    .against("DecodeBenchmark.switchTraced", "hand-written switch")
                    .against("DecodeBenchmark.mapTraced", "HashMap of factories")
                    .against("DecodeBenchmark.plainTraced", "hand-written switch, exceptions with a code alone"),
            of("code to exception, without one", "DecodeBenchmark.casebookValue", "Errors.withoutStackTrace(report)")
                    .against("DecodeBenchmark.switchValue", "hand-written switch")
                    .against("DecodeBenchmark.mapValue", "HashMap of factories")
                    .against("DecodeBenchmark.plainValue", "hand-written switch, exceptions with a code alone"),
            of("report with subcode to exception", "SubcodeBenchmark.casebook", "Errors.withoutStackTrace(report)")
                    .against("SubcodeBenchmark.handSwitch", "hand-written switches")
                    .against("SubcodeBenchmark.map", "HashMap of pairs, then of codes"));

    static final List<Contest> READING = List.of(
            of("bytes of a reply to exception", "BodyBenchmark.replyCasebook", "Reader.reply(...)")
                    .against("BodyBenchmark.replyDatabind", "Jackson databind into records, and a map"),
            of("the same, with a stack trace", "BodyBenchmark.replyTracedCasebook", "Reader.reply(...)")
                    .against("BodyBenchmark.replyTracedRestFb", "RestFB's exception generator"),
            of("bytes of a webhook to ten exceptions", "BodyBenchmark.webhookCasebook", "Reader.webhook(...)")
                    .against("BodyBenchmark.webhookDatabind", "Jackson databind into records, and a map"));

    static final List<Contest> DISPATCHING = List.of(
            dispatch("250 types", "leaf", "Accept", "acceptStrict(handler)"),
            dispatch("250 types", "leaf", "Dispatcher", "the generated dispatcher"),
            dispatch("250 types", "leaf", "Pattern", "pattern switch"),
            dispatch("12 categories", "category", "Accept", "accept(handler)"),
            dispatch("12 categories", "category", "Dispatcher", "the generated dispatcher"),
            dispatch("12 categories", "category", "Pattern", "pattern switch"));

    static final List<Contest> RETRYING = List.of(
            retry("a call that succeeds", "succeeds", "Casebook", "Retries.call"),
            of("the same", "RetryBenchmark.succeedsResilience4jAdvised", "Resilience4j by advice")
                    .against("RetryBenchmark.succeedsResilience4j", "Resilience4j"),
            of("the same", "RetryBenchmark.succeedsFailsafeAdvised", "Failsafe by advice")
                    .against("RetryBenchmark.succeedsFailsafe", "Failsafe"),
            retry("a call that fails once", "failsOnce", "Casebook", "Retries.call"),
            of("the same", "RetryBenchmark.failsOnceFailsafeAdvised", "Failsafe by advice")
                    .against("RetryBenchmark.failsOnceFailsafe", "Failsafe"));

    static final List<Contest> OBSERVING = List.of(
            observe("an error as JSON", "json", "CasebookModule", "Jackson 2, the same map"),
            observe("a counter", "counter", "ErrorCounter", "MeterRegistry.counter, the same tags"),
            observe("an observation that fails", "observation", "CallContext", "Observation, the same tags"),
            observe("a span that fails", "span", "ErrorSpans", "Span, the same attributes"),
            observe("a log event", "log", "ErrorEvents", "SLF4J, the same key-values"),
            observe("an event of Sentry", "sentry", "ErrorEventProcessor", "SentryEvent, the same tags"),
            observe("an unlisted code", "unlisted", "UnlistedCodes", "a map of adders, unbounded"));

    /** What runs only where Java has pattern switches. */
    boolean needsPatterns() {
        return ours.endsWith("Pattern");
    }

    private static Contest dispatch(String task, String prefix, String ours, String title) {
        String benchmark = "DispatchBenchmark." + prefix;
        return of(task, benchmark + ours, title)
                .against(benchmark + "Visitor", "hand-written visitor")
                .against(benchmark + "Chain", "instanceof chain");
    }

    private static Contest retry(String task, String prefix, String ours, String title) {
        String benchmark = "RetryBenchmark." + prefix;
        return of(task, benchmark + ours, title)
                .against(benchmark + "Resilience4j", "Resilience4j")
                .against(benchmark + "Failsafe", "Failsafe");
    }

    private static Contest observe(String task, String prefix, String title, String other) {
        String benchmark = "ObserveBenchmark." + prefix;
        return of(task, benchmark + "Casebook", title).against(benchmark + "Plain", other);
    }

    private static Contest of(String task, String ours, String title) {
        return new Contest(task, ours, title, List.of());
    }

    private Contest against(String benchmark, String other) {
        List<Other> more = new ArrayList<>(others);
        more.add(new Other(benchmark, other));
        return new Contest(task, ours, title, List.copyOf(more));
    }
}
