package dev.casebook.observe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.ErrorReport;
import dev.casebook.UnrecognizedListeners;
import dev.casebook.observe.dashboard.GrafanaDashboard;
import dev.casebook.observe.dashboard.MonitoredCatalogue;
import dev.casebook.observe.dashboard.PrometheusRules;
import dev.casebook.observe.jackson3.CasebookModule;
import dev.casebook.observe.micrometer.CallContext;
import dev.casebook.observe.micrometer.CasebookObservationFilter;
import dev.casebook.observe.micrometer.ErrorCounter;
import dev.casebook.observe.opentelemetry.ErrorAttributes;
import dev.casebook.observe.opentelemetry.ErrorSpans;
import dev.casebook.observe.sentry.ErrorEventProcessor;
import dev.casebook.observe.slf4j.ErrorEvents;
import dev.casebook.observe.slf4j.ErrorMdc;
import dev.casebook.observe.unlisted.UnlistedCodes;
import dev.casebook.observe.unlisted.UnlistedFile;
import dev.casebook.postgresql.PostgreSqlException;
import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryOptions;
import dev.casebook.whatsapp.WhatsAppError;
import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.sentry.SentryOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/** The examples of docs/observability.md: those in Java are in these tests, the others are read from the page and used. */
class ObservabilityPageTest {
    private static final Path PAGE = Path.of("../../docs/observability.md");
    private static final Path TESTS = Path.of("src/test/java/dev/casebook/observe");
    private static final int EXAMPLES = 16;

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    @TempDir
    Path folder;

    private final WhatsAppException error = WhatsAppErrors.of(ErrorReport.builder()
            .code(130429)
            .httpStatus(429)
            .traceId("AbC")
            .retryAfter(Duration.ofSeconds(30))
            .build());

    @Test
    void containsEveryJavaExampleOfPage() throws IOException {
        String here = squeezed(Files.readString(TESTS.resolve("ObservabilityPageTest.java"), UTF_8)
                + Files.readString(TESTS.resolve("json/ErrorMapper.java"), UTF_8));
        List<String> examples = examples("java");

        assertEquals(EXAMPLES, examples.size());
        examples.forEach(example -> assertTrue(here.contains(squeezed(example)), example));
    }

    @Test
    void json() throws IOException {
        Map<String, Object> values = error.toMap();
        JsonMapper mapper = JsonMapper.builder().addModule(new CasebookModule()).build();
        String json = mapper.writeValueAsString(error);
        ObjectMapper jackson2 = new ObjectMapper().registerModule(new dev.casebook.observe.jackson2.CasebookModule());

        String shown = examples("json").get(0);
        assertEquals(jackson2.readTree(shown), jackson2.readTree(json));
        assertEquals(jackson2.readTree(shown), jackson2.readTree(jackson2.writeValueAsString(error)));
        assertEquals(jackson2.readTree(shown), jackson2.valueToTree(values));
    }

    @Test
    void micrometer() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        Client client = new Client(error);
        String message = "m1";

        ErrorCounter errors = new ErrorCounter(meters);
        errors.count(error);
        observations
                .observationConfig()
                .observationFilter(CasebookObservationFilter.forNames("http.client.requests"::equals));
        assertThrows(WhatsAppException.class, () -> {
            CallContext.of("WhatsApp", "send-message").observation(observations).observe(() -> client.send(message));
        });

        assertEquals(1, meters.get("casebook.errors").counter().count());
        assertEquals(
                1,
                meters.get("casebook.calls")
                        .tag("casebook.error", "RATE_LIMIT_HIT")
                        .timer()
                        .count());
    }

    @Test
    void openTelemetry() {
        Span span = TELEMETRY
                .getOpenTelemetry()
                .getTracer("page")
                .spanBuilder("send")
                .startSpan();
        LongCounter counter = TELEMETRY
                .getOpenTelemetry()
                .getMeter("page")
                .counterBuilder("errors")
                .build();
        RetryOptions options = RetryOptions.DEFAULT.withMaxTotalTime(Duration.ofSeconds(1));

        assertThrows(WhatsAppException.class, () -> send(span, new Client(error), "m1", options));
        counter.add(1, ErrorAttributes.of(error));
        ErrorSpans spans = ErrorSpans.DEFAULT.withSqlStates(PostgreSqlException.class);
        spans.record(Span.getInvalid(), error);

        assertEquals(StatusCode.ERROR, TELEMETRY.getSpans().get(0).getStatus().getStatusCode());
    }

    @SuppressWarnings("try") // the scope ends where the block ends
    private static String send(Span span, Client client, String message, RetryOptions options) {
        try (Scope scope = span.makeCurrent()) {
            return Retries.call(() -> client.send(message), options);
        } catch (WhatsAppException failed) {
            ErrorSpans.DEFAULT.record(span, failed);
            throw failed;
        } finally {
            span.end();
        }
    }

    @Test
    void logs() throws Exception {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        String shown = examples("xml").get(1);
        configurator.doConfigure(new ByteArrayInputStream(shown.getBytes(UTF_8)));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(lines, true, UTF_8));
        try {
            log(context.getLogger("desk"));
        } finally {
            System.setOut(console);
        }

        assertTrue(
                lines.toString(UTF_8).startsWith("WARN desk message m1 not sent casebook.catalogue=WhatsApp "),
                () -> lines.toString(UTF_8));
        context.stop();
    }

    @SuppressWarnings("try") // the values are there until the block ends
    private void log(Logger log) {
        ErrorEvents.of(log.atWarn(), error).log("message {} not sent", "m1");
        try (ErrorMdc values = ErrorMdc.put(error)) {
            log.warn("message {} not sent", "m1");
        }
    }

    @Test
    void sentry() {
        SentryOptions options = new SentryOptions();
        options.addEventProcessor(new ErrorEventProcessor());

        assertTrue(options.getEventProcessors().stream().anyMatch(ErrorEventProcessor.class::isInstance));
    }

    @Test
    void unlistedCodes() throws IOException {
        UnlistedCodes codes = UnlistedCodes.withMaxCodes(1_000);
        UnrecognizedListeners.add(codes);
        UnlistedFile file = UnlistedFile.at(folder.resolve("unlisted.ndjson"));
        UnrecognizedListeners.remove(codes);
        codes = codes.withClock(Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC));
        WhatsAppException unlisted = WhatsAppErrors.of(ErrorReport.of(132999).toBuilder()
                .field(ErrorReport.TYPE, "OAuthException")
                .build());
        codes.onUnrecognized(unlisted);
        codes.onUnrecognized(unlisted);
        file.append(codes.drain());

        assertEquals(examples("json").get(2), Files.readString(folder.resolve("unlisted.ndjson")));
    }

    @Test
    void dashboards() throws IOException {
        MonitoredCatalogue catalogue = MonitoredCatalogue.of("WhatsApp", WhatsAppError.values());
        Files.writeString(folder.resolve("whatsapp-dashboard.json"), GrafanaDashboard.json(catalogue));
        Files.writeString(folder.resolve("whatsapp-alerts.yaml"), PrometheusRules.yaml(catalogue));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    /** The text of the fences of one language. */
    static List<String> examples(String language) throws IOException {
        Pattern fence = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
        return fence.matcher(Files.readString(PAGE, UTF_8))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** Fails each time. */
    private record Client(WhatsAppException error) {
        String send(String message) {
            if (message.isEmpty()) {
                return "nothing sent";
            }
            throw error;
        }
    }
}
