package dev.casebook.reader;

import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.Extent;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the reports of the errors of one body. */
final class ReportFactory {
    private final Limits limits;
    private final Clock clock;
    private final int httpStatus;
    private final @Nullable Duration headerRetryAfter;

    /** For a reply with a status. An invalid HTTP status is left out, and so is 0, the status of an event. */
    ReportFactory(Limits limits, Clock clock, int httpStatus, Optional<Duration> headerRetryAfter) {
        this.limits = limits;
        this.clock = clock;
        this.httpStatus = httpStatus;
        this.headerRetryAfter = headerRetryAfter.orElse(null);
    }

    /** One error, as a report and, if it cannot be read, why. */
    record Built(
            Extent extent, ErrorReport report, @Nullable UnreadableBody unreadable) {}

    Built build(PendingError error) {
        ErrorSite site = error.site;
        @Nullable Object @Nullable [][] scopes = error.scopes;
        if (site == null || scopes == null) {
            return unreadable(Extent.REQUEST, started(), error, error.reason == null ? Reason.MALFORMED : error.reason);
        }
        ErrorReport.Builder report = started();
        Reason reason = fill(report, site, new CapturedFields(site, scopes), error);
        return reason == null
                ? new Built(site.extent, report.build(), null)
                : unreadable(site.extent, report, error, reason);
    }

    /** A body without an error that should have one. */
    Built nothing(byte[] body, Reason reason) {
        return unreadable(Extent.REQUEST, started(), new PendingError(null, null, body, 0), reason);
    }

    /** Whether an error has a code; a text that is too long is noticed with the report. */
    static boolean isReadable(PendingError error, ErrorSite site) {
        Object code = error.scopes == null ? null : new CapturedFields(site, error.scopes).code();
        return error.reason == null && code != null && !(code instanceof Reason);
    }

    /** Fills the report; returns the reason why the error cannot be read, and null if it can. */
    private @Nullable Reason fill(
            ErrorReport.Builder report, ErrorSite site, CapturedFields captured, PendingError error) {
        ReportFiller filler = new ReportFiller(report, captured);
        Object code = error.reason != null && ParseFailures.endsInNumber(error.source) ? null : captured.code();
        filler.code(code);
        filler.parts();
        filler.fields(site.fields);
        filler.context(site.context);
        filler.retryAfter(site.retryAfter, headerRetryAfter, clock);
        if (error.plainText != null) {
            report.message(error.plainText);
        }
        return reason(error, code, captured);
    }

    private static @Nullable Reason reason(PendingError error, @Nullable Object code, CapturedFields captured) {
        if (error.reason != null) {
            return error.reason;
        }
        if (code == null) {
            return Reason.NO_CODE;
        }
        if (code instanceof Reason bad) {
            return bad;
        }
        return captured.tooLong() ? Reason.TEXT_TOO_LONG : null;
    }

    private ErrorReport.Builder started() {
        ErrorReport.Builder report = ErrorReport.builder();
        if (httpStatus >= 100 && httpStatus <= 599) {
            report.httpStatus(httpStatus);
        }
        if (headerRetryAfter != null) {
            report.retryAfter(headerRetryAfter);
        }
        return report;
    }

    private Built unreadable(Extent extent, ErrorReport.Builder report, PendingError error, Reason reason) {
        int length = Math.min(error.end - error.first, limits.maxFirstBytes());
        byte[] firstBytes = Arrays.copyOfRange(error.source, error.first, error.first + length);
        ErrorReport built = report.build();
        return new Built(extent, built, new UnreadableBody(reason, built, firstBytes));
    }
}
