package dev.casebook.reader;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.envelope.Part;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Fills the report of one error with its captured values. */
final class ReportFiller {
    private final ErrorReportBuilder report;
    private final CapturedFields captured;

    ReportFiller(ErrorReportBuilder report, CapturedFields captured) {
        this.report = report;
        this.captured = captured;
    }

    void candidates() {
        if (!captured.candidates().isEmpty()) {
            report.candidates(captured.candidates());
        }
    }

    void code(@Nullable Object code) {
        if (code instanceof Integer number) {
            report.code(number);
        } else if (code instanceof String text) {
            report.code(text);
        }
    }

    void subcode() {
        Object subcode = captured.first(Part.SUBCODE);
        if (subcode instanceof Integer number) {
            report.subcode(number);
        } else if (subcode instanceof String text) {
            report.subcode(text);
        }
    }

    void parts() {
        subcode();
        if (captured.first(Part.TRANSIENT) instanceof Boolean said) {
            report.transientError(said);
        }
        if (captured.first(Part.MESSAGE) instanceof String text) {
            report.message(text);
        }
        if (captured.first(Part.DETAILS) instanceof String text) {
            report.details(text);
        }
        if (captured.first(Part.TRACE_ID) instanceof String text) {
            report.traceId(text);
        }
        field(Part.TITLE, ErrorReport.TITLE);
        field(Part.TYPE, ErrorReport.TYPE);
        field(Part.USER_TITLE, ErrorReport.USER_TITLE);
        field(Part.USER_TEXT, ErrorReport.USER_TEXT);
        field(Part.LINK, ErrorReport.LINK);
    }

    void fields(ErrorSite.NamedSources[] fields) {
        for (ErrorSite.NamedSources field : fields) {
            String value = captured.text(field.sources);
            if (value != null) {
                report.field(field.name, value);
                mark(field);
            }
        }
    }

    void context(ErrorSite.NamedSources[] fields) {
        for (ErrorSite.NamedSources field : fields) {
            String value = captured.text(field.sources);
            if (value != null) {
                report.context(field.name, value);
                mark(field);
            }
        }
    }

    private void mark(ErrorSite.NamedSources field) {
        if (field.personal) {
            report.personal(field.name);
        }
    }

    /** The longest waiting time of the error and the headers. */
    void retryAfter(ErrorSite.RetryAfterSource[] waits, @Nullable Duration longest, Clock clock) {
        for (ErrorSite.RetryAfterSource wait : waits) {
            for (Object value : captured.waits(wait)) {
                Duration said = RetryAfterReader.read(wait.field().format(), value.toString(), clock)
                        .orElse(null);
                longest = RetryAfterReader.longer(longest, said);
            }
        }
        if (longest != null) {
            report.retryAfter(longest);
        }
    }

    private void field(Part part, String name) {
        if (captured.first(part) instanceof String text) {
            report.field(name, text);
        }
    }
}
