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

/** Makes reports of what was found in one body. */
final class ReportMaker {
    private final Limits limits;
    private final Clock clock;
    private final int httpStatus;
    private final @Nullable Duration headerWait;

    /** For a reply with a status; a status that HTTP does not know is left out, and so is 0, a webhook's. */
    ReportMaker(Limits limits, Clock clock, int httpStatus, Optional<Duration> headerWait) {
        this.limits = limits;
        this.clock = clock;
        this.httpStatus = httpStatus;
        this.headerWait = headerWait.orElse(null);
    }

    /** One error, as a report and, if it cannot be read, why. */
    record Made(Extent extent, ErrorReport report, @Nullable UnreadableBody unreadable) {}

    Made made(Found found) {
        Place place = found.place;
        @Nullable Object @Nullable [][] scopes = found.scopes;
        if (place == null || scopes == null) {
            return unreadable(Extent.REQUEST, started(), found, found.reason == null ? Reason.MALFORMED : found.reason);
        }
        ErrorReport.Builder report = started();
        Reason reason = fill(report, place, new Kept(place, scopes), found);
        return reason == null
                ? new Made(place.extent, report.build(), null)
                : unreadable(place.extent, report, found, reason);
    }

    /** A body that holds no error where one should be. */
    Made nothing(byte[] body, Reason reason) {
        return unreadable(Extent.REQUEST, started(), new Found(null, null, body, 0), reason);
    }

    /** Whether an error has a code; a text that is too long comes to light with the report. */
    static boolean isReadable(Found found, Place place) {
        Object code = found.scopes == null ? null : new Kept(place, found.scopes).code();
        return found.reason == null && code != null && !(code instanceof Reason);
    }

    /** Fills the report; returns the reason why the error cannot be read, and null if it can. */
    private @Nullable Reason fill(ErrorReport.Builder report, Place place, Kept kept, Found found) {
        ReportFiller filler = new ReportFiller(report, kept);
        Object code = found.reason != null && Stops.endsInNumber(found.source) ? null : kept.code();
        filler.code(code);
        filler.parts();
        filler.fields(place.fields);
        filler.context(place.context);
        filler.waits(place.waits, headerWait, clock);
        if (found.plainText != null) {
            report.message(found.plainText);
        }
        return reason(found, code, kept);
    }

    private static @Nullable Reason reason(Found found, @Nullable Object code, Kept kept) {
        if (found.reason != null) {
            return found.reason;
        }
        if (code == null) {
            return Reason.NO_CODE;
        }
        if (code instanceof Reason bad) {
            return bad;
        }
        return kept.tooLong() ? Reason.TEXT_TOO_LONG : null;
    }

    private ErrorReport.Builder started() {
        ErrorReport.Builder report = ErrorReport.builder();
        if (httpStatus >= 100 && httpStatus <= 599) {
            report.httpStatus(httpStatus);
        }
        if (headerWait != null) {
            report.retryAfter(headerWait);
        }
        return report;
    }

    private Made unreadable(Extent extent, ErrorReport.Builder report, Found found, Reason reason) {
        int most = Math.min(found.end - found.first, limits.maxFirstBytes());
        byte[] firstBytes = Arrays.copyOfRange(found.source, found.first, found.first + Math.max(0, most));
        ErrorReport made = report.build();
        return new Made(extent, made, new UnreadableBody(reason, made, firstBytes));
    }
}
