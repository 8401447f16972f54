package dev.casebook.observe;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Errors as a server sends them. */
public final class Samples {
    /** A personal text that the server sends everywhere. */
    public static final String PERSONAL = "ann@example.com";

    /** A listed error, with everything that a server can say. */
    public static WhatsAppException rateLimit() {
        return WhatsAppErrors.of(
                report(130429).retryAfter(Duration.ofSeconds(30)).build());
    }

    /** An unlisted code that a category covers. */
    public static WhatsAppException unlisted() {
        return unlisted(132999);
    }

    /** An unlisted code. */
    public static WhatsAppException unlisted(int code) {
        return WhatsAppErrors.withoutStackTrace(report(code).build());
    }

    /** Errors with codes and ids of which few are the same, listed and unlisted. */
    public static List<WhatsAppException> random(int count) {
        Random random = new Random(29);
        List<WhatsAppException> samples = WhatsAppErrors.samples();
        List<WhatsAppException> errors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ErrorReportBuilder report = i % 2 == 0
                    ? report(random.nextInt())
                    : samples.get(random.nextInt(samples.size())).report().toBuilder();
            report.httpStatus(100 + random.nextInt(500)).traceId("trace-" + i);
            if (random.nextInt(4) == 0) {
                report.retryAfter(Duration.ofMillis(random.nextInt(1_000_000)));
            }
            errors.add(WhatsAppErrors.withoutStackTrace(report.build()));
        }
        return errors;
    }

    private static ErrorReportBuilder report(int code) {
        return ErrorReport.builder()
                .code(code)
                .httpStatus(429)
                .traceId("AbC\n1")
                .message(PERSONAL)
                .details(PERSONAL)
                .context("recipient", PERSONAL);
    }

    private Samples() {}
}
