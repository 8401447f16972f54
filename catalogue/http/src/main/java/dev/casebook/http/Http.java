package dev.casebook.http;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;

/** From a reply of an HTTP server to an exception with a type. */
public final class Http {
    private static final int FIRST_ERROR = 400;
    private static final int LAST_STATUS = 599;

    /**
     * The exception for a reply; empty for one whose status is below 400. Its advice follows Retry-After, in seconds or
     * as a date. The body is not looked at.
     *
     * <p>A status that nobody registered gives the unrecognized exception of its category, 600 and more that of HTTP.
     */
    public static Optional<HttpException> from(HttpResponse<?> reply) {
        return of(reply.statusCode(), reply.headers());
    }

    /** The same for the status and the headers of any other client. */
    public static Optional<HttpException> of(int status, HttpHeaders headers) {
        return status < FIRST_ERROR ? Optional.empty() : Optional.of(HttpErrors.of(report(status, headers)));
    }

    private static ErrorReport report(int status, HttpHeaders headers) {
        ErrorReportBuilder report = ErrorReport.builder().code(status);
        if (status <= LAST_STATUS) {
            report.httpStatus(status);
        }
        RetryAfter.in(headers, Clock.systemUTC()).ifPresent(report::retryAfter);
        return report.build();
    }

    private Http() {}
}
