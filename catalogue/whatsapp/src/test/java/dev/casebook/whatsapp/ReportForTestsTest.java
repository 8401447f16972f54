package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The report for a test that docs/own-errors.md builds. */
class ReportForTestsTest {
    private static WhatsAppException error() {
        ErrorReport report = ErrorReport.builder()
                .code(130429)
                .httpStatus(429)
                .message("(#130429) Rate limit hit")
                .details("Cloud API message throughput has been reached.")
                .traceId("trace-1")
                .retryAfter(Duration.ofSeconds(30))
                .field("type", "OAuthException")
                .build();
        WhatsAppException error = WhatsAppErrors.of(report);
        return error;
    }

    @Test
    void givesTheErrorWithWhatTheReportSays() {
        WhatsAppException error = error();

        assertInstanceOf(RateLimitHitException.class, error);
        assertEquals(429, error.report().httpStatus().orElseThrow());
        assertEquals(Duration.ofSeconds(30), ((Advice.RetryAfter) error.advice()).delay());
    }

    @Test
    void isTheCodeOfThePage() throws IOException {
        String page = Files.readString(Path.of("../../docs/own-errors.md"));
        int begin = page.indexOf("ErrorReport report = ErrorReport.builder()");
        String shown = page.substring(begin, page.indexOf("```", begin));
        String here = Files.readString(Path.of("src/test/java/dev/casebook/whatsapp/ReportForTestsTest.java"));

        assertTrue(squeezed(here).contains(squeezed(shown)), shown);
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
