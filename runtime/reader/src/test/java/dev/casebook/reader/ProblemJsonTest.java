package dev.casebook.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.ErrorReport;
import dev.casebook.ProblemDetails;
import dev.casebook.StackTrace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Problem objects as JSON. */
class ProblemJsonTest {
    private static String json(ProblemDetails problem) {
        return new String(ProblemJson.bytes(problem), UTF_8);
    }

    @Test
    void everyMemberHasItsKind() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", 17);
        extensions.put("long", 1L << 40);
        extensions.put("double", 0.5);
        extensions.put("nothing", Double.NaN);
        extensions.put("money", new BigDecimal("12.50"));
        extensions.put("big", BigInteger.TEN.pow(20));
        extensions.put("flag", true);
        extensions.put("text", "\"quoted\"\n\u2028 é");
        extensions.put("wait", Duration.ofMinutes(5));
        ProblemDetails problem = new ProblemDetails(
                Optional.of(URI.create("https://shop.example/errors/17")),
                "Out of stock",
                OptionalInt.of(409),
                Optional.of("order A-7 has 3 left"),
                Optional.of(URI.create("/orders/A-7")),
                extensions);
        assertEquals(
                "{\"type\":\"https://shop.example/errors/17\",\"title\":\"Out of stock\",\"status\":409,"
                        + "\"detail\":\"order A-7 has 3 left\",\"instance\":\"/orders/A-7\",\"code\":17,"
                        + "\"long\":1099511627776,\"double\":0.5,\"nothing\":\"NaN\",\"money\":12.50,"
                        + "\"big\":100000000000000000000,\"flag\":true,"
                        + "\"text\":\"\\\"quoted\\\"\\n\u2028 é\",\"wait\":\"PT5M\"}",
                json(problem));
    }

    @Test
    void nothingOfAnotherServerIsPassedOn() {
        ErrorReport report = ErrorReport.of(17).toBuilder()
                .message("their message")
                .details("their details")
                .traceId("their trace")
                .field("user-text", "their text")
                .build();
        assertEquals(
                "{\"title\":\"Chat error\",\"code\":17}",
                json(ProblemDetails.of(new ChatException(report, StackTrace.OMITTED))));
    }

    @Test
    void theServiceCanSayMore() {
        ProblemDetails problem = ProblemDetails.of(new ChatException(ErrorReport.of("a"), StackTrace.OMITTED))
                .withStatus(503)
                .withInstance(URI.create("urn:uuid:1"))
                .withExtension("trace-id", "T");
        assertEquals(
                "{\"title\":\"Chat error\",\"status\":503,\"instance\":\"urn:uuid:1\",\"code\":\"a\",\"trace-id\":\"T\"}",
                json(problem));
        assertThrows(IllegalArgumentException.class, () -> problem.withExtension("status", 200));
        assertThrows(IllegalArgumentException.class, () -> problem.withStatus(600));
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };
        ProblemJson.write(ProblemDetails.of(new ChatException(ErrorReport.of(1), StackTrace.OMITTED)), bytes);
        assertEquals("{\"title\":\"Chat error\",\"code\":1}", bytes.toString(UTF_8));
    }
}
