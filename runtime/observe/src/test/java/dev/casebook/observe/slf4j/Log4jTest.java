package dev.casebook.observe.slf4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.observe.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.OutputStreamAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.layout.template.json.JsonTemplateLayout;
import org.apache.logging.slf4j.SLF4JServiceProvider;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Lines as Log4j 2 writes them with its layout of JSON templates. */
class Log4jTest {
    /** The second fence of JSON on the page about observability. */
    private static final Pattern TEMPLATE = Pattern.compile("```json\n(\\{\n  \"level\".*?)```", Pattern.DOTALL);

    @Test
    void keyValuesAreFieldsOfTheJson() throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Logger logger = logger(lines);

        ErrorEvents.of(logger.atWarn(), Samples.rateLimit()).log("message {} not sent", "m1");

        String line = lines.toString(StandardCharsets.UTF_8);
        JsonNode json = new ObjectMapper().readTree(line);
        assertEquals("message m1 not sent", json.get("message").asText());
        assertEquals(
                "RATE_LIMIT_HIT", json.get("casebook").get("casebook.error").asText());
        assertEquals("130429", json.get("casebook").get("casebook.code").asText());
        assertFalse(line.contains(Samples.PERSONAL), line);
    }

    /** SLF4J is bound to Logback in these tests, so the provider of Log4j is asked directly. */
    private static Logger logger(ByteArrayOutputStream lines) throws IOException {
        SLF4JServiceProvider provider = new SLF4JServiceProvider();
        provider.initialize();
        LoggerContext context = LoggerContext.getContext(false);
        Configuration configuration = context.getConfiguration();
        JsonTemplateLayout layout = JsonTemplateLayout.newBuilder()
                .setConfiguration(configuration)
                .setEventTemplate(template())
                .build();
        OutputStreamAppender appender = OutputStreamAppender.newBuilder()
                .setName("lines")
                .setLayout(layout)
                .setTarget(lines)
                .build();
        appender.start();
        configuration.getRootLogger().addAppender(appender, Level.ALL, null);
        Configurator.setRootLevel(Level.INFO);
        return provider.getLoggerFactory().getLogger("log4j");
    }

    private static String template() throws IOException {
        Matcher fence =
                TEMPLATE.matcher(Files.readString(Path.of("../../docs/observability.md"), StandardCharsets.UTF_8));
        assertTrue(fence.find());
        return fence.group(1);
    }
}
