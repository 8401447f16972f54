package dev.casebook.reader;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
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
    private final ReadingContext context;
    private final Clock clock;
    private final @Nullable Duration headerRetryAfter;

    /** One for all errors of the body. */
    private final ErrorReportBuilder builder = ErrorReport.builder();

    /** The bytes of a body in another form than JSON; null otherwise. */
    private final byte @Nullable [] original;

    /** An invalid HTTP status is left out, and so is 0, the status of an event. */
    ReportFactory(ReadState state, Clock clock, Optional<Duration> headerRetryAfter) {
        this.context = state.context;
        this.original = state.original;
        this.clock = clock;
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
        ErrorReportBuilder report = started();
        Reason reason = fill(report, site, new CapturedFields(site, scopes, error, context), error);
        return reason == null
                ? new Built(site.extent, report.build(), null)
                : unreadable(site.extent, report, error, reason);
    }

    /** A body without an error that should have one. */
    Built nothing(byte[] body, Reason reason) {
        return unreadable(Extent.REQUEST, started(), new PendingError(new ErrorSite[0], null, body, 0), reason);
    }

    /** Whether an error has a code and nothing else is wrong with it. */
    static boolean isReadable(PendingError error, ErrorSite site, ReadingContext context) {
        return error.reason == null && hasCode(error, site, context);
    }

    /** Whether a code arrived that can be read. */
    static boolean hasCode(PendingError error, ErrorSite site, ReadingContext context) {
        Object code = code(error, site, context);
        return code != null && !(code instanceof Reason);
    }

    /** Whether nothing is wrong with an error except that no code arrived. */
    static boolean lacksCode(PendingError error, ErrorSite site, ReadingContext context) {
        return error.reason == null && code(error, site, context) == null;
    }

    private static @Nullable Object code(PendingError error, ErrorSite site, ReadingContext context) {
        return error.scopes == null ? null : new CapturedFields(site, error.scopes, error, context).code();
    }

    /** Fills the report; returns the reason why the error cannot be read, and null if it can. */
    private @Nullable Reason fill(
            ErrorReportBuilder report, ErrorSite site, CapturedFields captured, PendingError error) {
        ReportFiller filler = new ReportFiller(report, captured);
        Object code = error.reason != null && ParseFailures.endsInNumber(error.source) ? null : captured.code();
        filler.code(code);
        filler.candidates();
        filler.parts();
        filler.fields(site.fields);
        filler.context(site.context);
        filler.retryAfter(site.retryAfter, headerRetryAfter, clock);
        if (error.plainText != null) {
            report.message(error.plainText);
        }
        if (captured.isShortened()) {
            report.shortened();
        }
        return reason(error, code);
    }

    private static @Nullable Reason reason(PendingError error, @Nullable Object code) {
        if (error.reason != null) {
            return error.reason;
        }
        if (code == null) {
            return Reason.NO_CODE;
        }
        return code instanceof Reason bad ? bad : null;
    }

    private ErrorReportBuilder started() {
        ErrorReportBuilder report = builder.clear();
        int httpStatus = context.arrival().status();
        if (httpStatus >= 100 && httpStatus <= 599) {
            report.httpStatus(httpStatus);
        }
        if (headerRetryAfter != null) {
            report.retryAfter(headerRetryAfter);
        }
        return report;
    }

    private Built unreadable(Extent extent, ErrorReportBuilder report, PendingError error, Reason reason) {
        ErrorReport built = report.build();
        return new Built(extent, built, new UnreadableBody(reason, built, firstBytes(error)));
    }

    /** The first bytes of the error; of a body in another form those of the body, and none of a success. */
    private byte[] firstBytes(PendingError error) {
        int max = context.limits().maxFirstBytes();
        if (original == null) {
            int length = Math.min(error.end - error.first, max);
            return Arrays.copyOfRange(error.source, error.first, error.first + length);
        }
        return Arrays.copyOf(original, context.arrival().isSuccess() ? 0 : Math.min(original.length, max));
    }
}
