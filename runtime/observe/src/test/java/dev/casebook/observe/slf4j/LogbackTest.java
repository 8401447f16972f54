package dev.casebook.observe.slf4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.observe.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.logstash.logback.encoder.LogstashEncoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;

/** Lines as Logback and its encoder for JSON write them. */
class LogbackTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(LogbackTest.class);
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

    @AfterEach
    void detach() {
        logger.detachAndStopAllAppenders();
        logger.setLevel(null);
    }

    @Test
    void keyValuesAreShownByThePattern() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setPattern("%level %msg %kvp{NONE}%nopex%n");
        start(encoder);

        ErrorEvents.of(logger.atWarn(), Samples.rateLimit()).log("message {} not sent", "m1");

        assertEquals(
                "WARN message m1 not sent casebook.catalogue=WhatsApp casebook.category=THROTTLING"
                        + " casebook.error=RATE_LIMIT_HIT casebook.advice=RETRY_AFTER casebook.outcome=REJECTED"
                        + " casebook.code=130429 casebook.status=429 casebook.trace_id=AbC\\u000a1",
                text().strip());
    }

    @Test
    void keyValuesAndMdcAreFieldsOfTheJson() throws Exception {
        start(new LogstashEncoder());

        ErrorEvents.of(logger.atWarn(), Samples.unlisted()).log("first");
        try (ErrorMdc values = ErrorMdc.put(Samples.rateLimit())) {
            logger.warn("second with {}", values.getClass().getSimpleName());
        }
        logger.warn("third");

        String[] each = text().split("\n");
        JsonNode first = new ObjectMapper().readTree(each[0]);
        assertEquals("unrecognized", first.get("casebook.error").asText());
        assertEquals("132999", first.get("casebook.code").asText());
        assertEquals(429, first.get("casebook.status").asInt());
        assertEquals(
                "RATE_LIMIT_HIT",
                new ObjectMapper().readTree(each[1]).get("casebook.error").asText());
        assertFalse(each[2].contains("casebook.error"), each[2]);
        assertFalse(text().contains(Samples.PERSONAL));
    }

    @Test
    void mdcKeepsWhatWasThereBefore() {
        MDC.put("casebook.error", "outer");
        try (ErrorMdc values = ErrorMdc.put(Samples.rateLimit())) {
            assertEquals("RATE_LIMIT_HIT", MDC.get("casebook.error"), values::toString);
        }
        assertEquals("outer", MDC.get("casebook.error"));
        assertTrue(MDC.get("casebook.code") == null);
        MDC.remove("casebook.error");
    }

    @Test
    void eventOfLevelThatIsOffStaysAsItIs() {
        logger.setLevel(Level.ERROR);
        LoggingEventBuilder off = logger.atWarn();
        LoggingEventBuilder plain = logger.atError();

        assertSame(off, ErrorEvents.of(off, Samples.rateLimit()));
        assertSame(plain, ErrorEvents.of(plain, new IllegalStateException()));
    }

    private void start(Encoder<ILoggingEvent> encoder) {
        logger.setAdditive(false);
        encoder.setContext(logger.getLoggerContext());
        encoder.start();
        appender.setContext(logger.getLoggerContext());
        appender.setEncoder(encoder);
        appender.setOutputStream(lines);
        appender.start();
        logger.addAppender(appender);
    }

    private String text() {
        return lines.toString(StandardCharsets.UTF_8);
    }
}
