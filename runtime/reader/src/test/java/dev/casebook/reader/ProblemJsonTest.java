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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Problem objects as JSON. */
class ProblemJsonTest {
    private static String json(ProblemDetails problem) {
        return new String(ProblemJson.bytes(problem), UTF_8);
    }

    @Test
    void writesMembersWithTheirTypes() {
        ProblemDetails problem = ProblemDetails.titled("Out of\nstock")
                .type(URI.create("https://shop.example/errors/17"))
                .status(409)
                .detail("order A-7 has 3 left")
                .instance(URI.create("/orders/A-7"))
                .extension("code", 17)
                .extension("long", 1L << 40)
                .extension("double", 0.5)
                .extension("float", 1.5f)
                .extension("short", (short) 3)
                .extension("counter", new AtomicInteger(4))
                .extension("nothing", Double.NaN)
                .extension("none", null)
                .extension("money", new BigDecimal("12.50"))
                .extension("big", BigInteger.TEN.pow(20))
                .extension("flag", true)
                .extension("text", "\"quoted\"\n\u2028 \u00e9")
                .extension("wait", Duration.ofMinutes(5))
                .build();
        assertEquals(
                "{\"type\":\"https://shop.example/errors/17\",\"title\":\"Out of\\\\u000astock\",\"status\":409,"
                        + "\"detail\":\"order A-7 has 3 left\",\"instance\":\"/orders/A-7\",\"code\":17,"
                        + "\"long\":1099511627776,\"double\":0.5,\"float\":1.5,\"short\":3,\"counter\":4,\"nothing\":\"NaN\",\"none\":null,\"money\":12.50,"
                        + "\"big\":100000000000000000000,\"flag\":true,"
                        + "\"text\":\"\\\"quoted\\\"\\n\u2028 é\",\"wait\":\"PT5M\"}",
                json(problem));
    }

    @Test
    void hidesDetailsOfOtherServer() {
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
    void addsMembersOfService() {
        ProblemDetails problem = ProblemDetails.of(new ChatException(ErrorReport.of("a"), StackTrace.OMITTED))
                .withStatus(503)
                .withInstance(URI.create("urn:uuid:1"))
                .withExtension("trace-id", "T");
        assertEquals(
                "{\"title\":\"Chat error\",\"status\":503,\"instance\":\"urn:uuid:1\",\"code\":\"a\",\"trace-id\":\"T\"}",
                json(problem));
        assertThrows(IllegalArgumentException.class, () -> problem.withExtension("status", 200));
        assertThrows(IllegalArgumentException.class, () -> problem.withExtension("ids", List.of(1, Map.of("a", 2))));
        assertThrows(IllegalArgumentException.class, () -> problem.withExtension("ids", Map.of("a", 2)));
        assertThrows(IllegalArgumentException.class, () -> problem.withExtension("ids", new int[] {1}));
        assertThrows(IllegalArgumentException.class, () -> problem.withStatus(600));
    }

    @Test
    void leavesStreamOpen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };
        ProblemJson.write(ProblemDetails.of(new ChatException(ErrorReport.of(1), StackTrace.OMITTED)), bytes);
        assertEquals("{\"title\":\"Chat error\",\"code\":1}", bytes.toString(UTF_8));
    }

    @Test
    void replacesLoneSurrogatesAndWritesNumbersOfOtherTypesAsJson() {
        Number odd = new java.math.BigDecimal("1") {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                return "+.5";
            }
        };
        String json = new String(
                ProblemJson.bytes(ProblemDetails.titled("a\ud800b")
                        .detail("\udc00")
                        .extension("x\ud800", "y\udfff")
                        .extension("odd", odd)
                        .build()),
                java.nio.charset.StandardCharsets.UTF_8);
        assertEquals("{\"title\":\"a\\\\ud800b\",\"detail\":\"\ufffd\",\"x\ufffd\":\"y\ufffd\",\"odd\":0.5}", json);
    }
}
