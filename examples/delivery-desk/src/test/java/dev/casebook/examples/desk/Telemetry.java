package dev.casebook.examples.desk;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import dev.casebook.observe.micrometer.ErrorCounter;
import dev.casebook.observe.opentelemetry.ErrorSpans;
import dev.casebook.observe.slf4j.ErrorEvents;
import dev.casebook.whatsapp.WhatsAppException;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.LoggerFactory;

/** Metrics, spans and log lines of each error, in real libraries that keep them in memory. */
final class Telemetry implements Consumer<WhatsAppException>, AutoCloseable {
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ErrorCounter counter = new ErrorCounter(meters);
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build();
    private final Tracer tracer = provider.get("desk");
    private final Logger logger = (Logger) LoggerFactory.getLogger("desk");
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    Telemetry() {
        LogstashEncoder encoder = new LogstashEncoder();
        encoder.setContext(logger.getLoggerContext());
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(logger.getLoggerContext());
        appender.setEncoder(encoder);
        appender.setOutputStream(lines);
        appender.start();
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    @Override
    public void accept(WhatsAppException error) {
        counter.count(error);
        Span span = tracer.spanBuilder("send-message").startSpan();
        ErrorSpans.DEFAULT.record(span, error);
        span.end();
        ErrorEvents.of(logger.atWarn(), error).log("refused");
    }

    List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    List<String> logLines() {
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }

    String scrape() {
        return meters.scrape();
    }

    int series() {
        return meters.getMeters().size();
    }

    long counted() {
        return Math.round(meters.find(ErrorCounter.NAME).counters().stream()
                .mapToDouble(each -> each.count())
                .sum());
    }

    @Override
    public void close() {
        logger.detachAndStopAllAppenders();
        provider.close();
    }
}
