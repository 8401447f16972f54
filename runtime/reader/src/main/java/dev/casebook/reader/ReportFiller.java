package dev.casebook.reader;

import dev.casebook.ErrorReport;
import dev.casebook.envelope.Part;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Carries what was kept for one error into its report. */
final class ReportFiller {
    private final ErrorReport.Builder report;
    private final Kept kept;

    ReportFiller(ErrorReport.Builder report, Kept kept) {
        this.report = report;
        this.kept = kept;
    }

    void code(@Nullable Object code) {
        if (code instanceof Integer number) {
            report.code(number);
        } else if (code instanceof String text) {
            report.code(text);
        }
    }

    void parts() {
        Object subcode = kept.first(Part.SUBCODE);
        if (subcode instanceof Integer number) {
            report.subcode(number);
        } else if (subcode instanceof String text) {
            report.subcode(text);
        }
        if (kept.first(Part.TRANSIENT) instanceof Boolean said) {
            report.transientError(said);
        }
        if (kept.first(Part.MESSAGE) instanceof String text) {
            report.message(text);
        }
        if (kept.first(Part.DETAILS) instanceof String text) {
            report.details(text);
        }
        if (kept.first(Part.TRACE_ID) instanceof String text) {
            report.traceId(text);
        }
        field(Part.TITLE, ErrorReport.TITLE);
        field(Part.TYPE, ErrorReport.TYPE);
        field(Part.USER_TITLE, ErrorReport.USER_TITLE);
        field(Part.USER_TEXT, ErrorReport.USER_TEXT);
        field(Part.LINK, ErrorReport.LINK);
    }

    void fields(Place.Named[] fields) {
        for (Place.Named field : fields) {
            String value = kept.text(field.slots);
            if (value != null) {
                report.field(field.name, value);
            }
        }
    }

    void context(Place.Named[] fields) {
        for (Place.Named field : fields) {
            String value = kept.text(field.slots);
            if (value != null) {
                report.context(field.name, value);
            }
        }
    }

    /** The longest of what the error and the headers say. */
    void waits(Place.Wait[] waits, @Nullable Duration longest, Clock clock) {
        for (Place.Wait wait : waits) {
            String value = kept.text(wait.slots);
            if (value != null) {
                longest = Waits.longer(
                        longest, Waits.read(wait.form, value, clock).orElse(null));
            }
        }
        if (longest != null) {
            report.retryAfter(longest);
        }
    }

    private void field(Part part, String name) {
        if (kept.first(part) instanceof String text) {
            report.field(name, text);
        }
    }
}
