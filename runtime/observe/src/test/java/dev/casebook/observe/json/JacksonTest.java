package dev.casebook.observe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.Secret;
import dev.casebook.UnreadableBody;
import dev.casebook.observe.Samples;
import dev.casebook.whatsapp.WhatsAppError;
import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2 and Jackson 3 write the same JSON, and it is what {@code toMap()} says. */
class JacksonTest {
    private final ObjectMapper jackson2 =
            new ObjectMapper().registerModule(new dev.casebook.observe.jackson2.CasebookModule());
    private final JsonMapper jackson3 = JsonMapper.builder()
            .addModule(new dev.casebook.observe.jackson3.CasebookModule())
            .build();

    record Failed(String message, Advice advice, WhatsAppException error, WhatsAppError entry, Secret<String> token) {}

    @Test
    void writesErrorWithoutStackTraceAndTextsOfTheServer() throws Exception {
        String json = json(Samples.rateLimit());

        assertEquals(
                "{\"kind\":\"error\",\"error\":\"RATE_LIMIT_HIT\",\"title\":\"Rate limit hit\","
                        + "\"categories\":[\"THROTTLING\"],"
                        + "\"advice\":{\"kind\":\"RETRY_AFTER\",\"delay\":\"PT30S\",\"maxRetries\":6},"
                        + "\"outcome\":\"REJECTED\",\"code\":130429,\"httpStatus\":429,"
                        + "\"traceId\":\"AbC\\n1\",\"retryAfter\":\"PT30S\"}",
                json);
    }

    @Test
    void writesEveryErrorOfTheCatalogueInFewBytes() throws Exception {
        for (WhatsAppException error : WhatsAppErrors.samples()) {
            String json = json(error);
            assertTrue(json.length() < 1_000, json);
            assertFalse(json.contains("stackTrace"), json);
        }
    }

    @Test
    void writesPartsOfOtherObjects() throws Exception {
        String json = json(new Failed(
                "m1",
                new Advice.RetryAfter(Duration.ofMinutes(5), 6),
                Samples.unlisted(),
                WhatsAppError.RATE_LIMIT_HIT,
                Secret.of("token")));

        assertTrue(
                json.startsWith("{\"message\":\"m1\",\"advice\":{\"kind\":\"RETRY_AFTER\",\"delay\":\"PT5M\""), json);
        assertTrue(json.contains("\"error\":{\"kind\":\"unrecognized\",\"categories\":[\"TEMPLATE\"]"), json);
        assertTrue(json.endsWith("\"entry\":\"RATE_LIMIT_HIT\",\"token\":\"***\"}"), json);
        assertFalse(json.contains(Samples.PERSONAL), json);
    }

    @Test
    void writesCodesInTheNotationOfCatalogues() throws Exception {
        assertEquals("[\"1\",\"1-2\",\"100/33\"]", json(new Code[] {Code.of(1), Code.range(1, 2), Code.pair(100, 33)}));
    }

    @Test
    void writesUnreadableBodyWithoutItsBytes() throws Exception {
        UnreadableBody body = new UnreadableBody(
                UnreadableBody.Reason.HTML,
                ErrorReport.builder().httpStatus(503).build(),
                Samples.PERSONAL.getBytes(StandardCharsets.UTF_8));

        assertEquals("{\"reason\":\"HTML\",\"httpStatus\":503}", json(body));
    }

    private String json(Object value) throws Exception {
        String json = jackson2.writeValueAsString(value);
        assertEquals(
                jackson2.readTree(json),
                jackson2.readTree(jackson3.writeValueAsString(value)),
                "as Jackson 3 writes it");
        return json;
    }

    @Test
    void mapsOfErrorsNeedNoModule() throws Exception {
        List<Object> plain = List.of(
                Samples.rateLimit().toMap(), Samples.rateLimit().report().toMap());

        assertEquals(
                new ObjectMapper().writeValueAsString(plain),
                JsonMapper.shared().writeValueAsString(plain));
    }
}
