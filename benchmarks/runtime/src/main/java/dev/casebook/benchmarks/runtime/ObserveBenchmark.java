package dev.casebook.benchmarks.runtime;

import ch.qos.logback.classic.LoggerContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.ErrorReport;
import dev.casebook.benchmarks.events.EventsErrors;
import dev.casebook.benchmarks.events.EventsException;
import dev.casebook.observe.ErrorSummary;
import dev.casebook.observe.jackson2.CasebookModule;
import dev.casebook.observe.micrometer.CallContext;
import dev.casebook.observe.micrometer.ErrorCounter;
import dev.casebook.observe.opentelemetry.ErrorSpans;
import dev.casebook.observe.sentry.ErrorEventProcessor;
import dev.casebook.observe.slf4j.ErrorEvents;
import dev.casebook.observe.unlisted.UnlistedCodes;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.sentry.Hint;
import io.sentry.SentryEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.slf4j.Logger;
import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;

/** What one error costs in each library: by Casebook, and by hand with the same values as constants. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ObserveBenchmark {
    private final EventsException error = EventsErrors.withoutStackTrace(ErrorReport.builder()
            .code(Inputs.codes()[0])
            .httpStatus(429)
            .traceId("AbCdEf")
            .build());
    private final EventsException unlisted = EventsErrors.withoutStackTrace(ErrorReport.of(Integer.MAX_VALUE));
    private final Map<String, Object> plain = error.toMap();
    private final Map<String, Object> values = ErrorSummary.of(error).toMap();
    private final Map<String, String> tags = ErrorSummary.of(error).tags().toMap();
    private final String[] tagTexts = tags.entrySet().stream()
            .flatMap(each -> List.of(each.getKey(), each.getValue()).stream())
            .toArray(String[]::new);

    private final ObjectMapper ownMapper = new ObjectMapper();
    private final ObjectMapper mapper = new ObjectMapper().registerModule(new CasebookModule());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ErrorCounter counter = new ErrorCounter(meters);
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final Tracer tracer = tracer();
    private final Logger logger = logger();
    private final ErrorEventProcessor processor = new ErrorEventProcessor();
    private final UnlistedCodes codes = UnlistedCodes.withMaxCodes(1_000);
    private final Map<String, LongAdder> ownCodes = new ConcurrentHashMap<>();

    public ObserveBenchmark() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    @Benchmark
    public byte[] jsonCasebook() throws JsonProcessingException {
        return mapper.writeValueAsBytes(error);
    }

    @Benchmark
    public byte[] jsonPlain() throws JsonProcessingException {
        return ownMapper.writeValueAsBytes(plain);
    }

    @Benchmark
    public void counterCasebook() {
        counter.count(error);
    }

    @Benchmark
    public void counterPlain() {
        meters.counter("own.errors", tagTexts).increment();
    }

    @Benchmark
    public void observationCasebook() {
        Observation observation =
                CallContext.of("Events", "call").observation(observations).start();
        observation.error(error);
        observation.stop();
    }

    @Benchmark
    public void observationPlain() {
        Observation observation = Observation.createNotStarted("own.calls", observations);
        observation.lowCardinalityKeyValue("operation", "call").start();
        observation.error(error);
        tags.forEach(observation::lowCardinalityKeyValue);
        observation.stop();
    }

    @Benchmark
    public Span spanCasebook() {
        Span span = tracer.spanBuilder("call").startSpan();
        ErrorSpans.DEFAULT.record(span, error);
        span.end();
        return span;
    }

    @Benchmark
    public Span spanPlain() {
        Span span = tracer.spanBuilder("call").startSpan();
        values.forEach((key, value) -> span.setAttribute(key, value.toString()));
        span.setAttribute("error.type", error.getClass().getName());
        span.setStatus(StatusCode.ERROR, "error");
        span.end();
        return span;
    }

    @Benchmark
    public void logCasebook() {
        ErrorEvents.of(logger.atWarn(), error).log("refused");
    }

    @Benchmark
    public void logPlain() {
        LoggingEventBuilder event = logger.atWarn();
        for (Map.Entry<String, Object> each : values.entrySet()) {
            event = event.addKeyValue(each.getKey(), each.getValue());
        }
        event.log("refused");
    }

    @Benchmark
    public SentryEvent sentryCasebook() {
        return processor.process(new SentryEvent(error), new Hint());
    }

    @Benchmark
    public SentryEvent sentryPlain() {
        SentryEvent event = new SentryEvent(error);
        event.setFingerprints(List.of("Events", "error"));
        tags.forEach(event::setTag);
        event.getContexts().put("own", values);
        return event;
    }

    @Benchmark
    public void unlistedCasebook() {
        codes.onUnrecognized(unlisted);
    }

    @Benchmark
    public void unlistedPlain() {
        ownCodes.computeIfAbsent(unlisted.report().code(), code -> new LongAdder())
                .increment();
    }

    /** With an exporter that keeps nothing: without one, spans would not be recorded. */
    private static Tracer tracer() {
        return SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(SpanExporter.composite()))
                .build()
                .get("benchmark");
    }

    /** Without appenders: an event is made, and nothing is written. */
    private static Logger logger() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        return context.getLogger("benchmark");
    }
}
