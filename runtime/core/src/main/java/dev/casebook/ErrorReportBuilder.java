package dev.casebook;

import static java.util.Objects.requireNonNull;

import dev.casebook.annotation.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a report. Parts that are not set are absent.
 *
 * <pre>{@code
 * ErrorReport report = ErrorReport.builder().code(130429).httpStatus(429).build();
 * }</pre>
 */
@CanIgnoreReturnValue
public final class ErrorReportBuilder {
    int code = ErrorReport.NO_CODE;

    @Nullable
    String codeText;

    int subcode = ErrorReport.NO_CODE;

    @Nullable
    String subcodeText;

    int httpStatus;

    @Nullable
    String message;

    @Nullable
    String details;

    @Nullable
    String traceId;

    @Nullable
    Boolean transientError;

    @Nullable
    Duration retryAfter;

    boolean shortened;

    List<String> candidates = List.of();

    final TextFields.Builder fields;
    final TextFields.Builder context;
    final TextFields.Builder personal;

    ErrorReportBuilder() {
        fields = TextFields.NONE.toBuilder();
        context = TextFields.NONE.toBuilder();
        personal = TextFields.NONE.toBuilder();
    }

    ErrorReportBuilder(ErrorReport report) {
        copyCodes(report);
        message = report.message;
        details = report.details;
        shortened = report.shortened;
        fields = report.fields.toBuilder();
        context = report.context.toBuilder();
        personal = (report.personal == null ? TextFields.NONE : report.personal).toBuilder();
    }

    void copyCodes(ErrorReport report) {
        code = report.code;
        codeText = report.codeText;
        subcode = report.subcode;
        subcodeText = report.subcodeText;
        httpStatus = report.httpStatus;
        traceId = report.traceId;
        transientError = report.transientError;
        retryAfter = report.retryAfter;
        candidates = report.candidates();
    }

    /** The integer code. The parameter is an object, so that {@code code('7')} does not compile. */
    public ErrorReportBuilder code(Integer code) {
        this.code = code;
        this.codeText = null;
        return this;
    }

    /** The text code. */
    public ErrorReportBuilder code(String code) {
        this.codeText = requireNonNull(code, "code");
        this.code = ErrorReport.NO_CODE;
        return this;
    }

    /**
     * The codes that the server sent for this error, the preferred one first; those after the {@value
     * ErrorReport#MAX_CANDIDATES}th are left out.
     */
    public ErrorReportBuilder candidates(List<String> codes) {
        this.candidates = List.copyOf(codes.subList(0, Math.min(codes.size(), ErrorReport.MAX_CANDIDATES)));
        return this;
    }

    /** The integer subcode. The parameter is an object, so that {@code subcode('7')} does not compile. */
    public ErrorReportBuilder subcode(Integer subcode) {
        this.subcode = subcode;
        this.subcodeText = null;
        return this;
    }

    /** The text subcode. */
    public ErrorReportBuilder subcode(String subcode) {
        this.subcodeText = requireNonNull(subcode, "subcode");
        this.subcode = ErrorReport.NO_CODE;
        return this;
    }

    /**
     * The HTTP status of the reply.
     *
     * @throws IllegalArgumentException if it is not from 100 to 599
     */
    public ErrorReportBuilder httpStatus(int httpStatus) {
        if (httpStatus < 100 || httpStatus > 599) {
            throw new IllegalArgumentException("HTTP status must be from 100 to 599: " + httpStatus);
        }
        this.httpStatus = httpStatus;
        return this;
    }

    /** The server's message. */
    public ErrorReportBuilder message(String message) {
        this.message = requireNonNull(message, "message");
        return this;
    }

    /** The server's details. */
    public ErrorReportBuilder details(String details) {
        this.details = requireNonNull(details, "details");
        return this;
    }

    /** The id that the support of the vendor asks for. */
    public ErrorReportBuilder traceId(String traceId) {
        this.traceId = requireNonNull(traceId, "traceId");
        return this;
    }

    /** Whether the server called the error transient. */
    public ErrorReportBuilder transientError(boolean transientError) {
        this.transientError = transientError;
        return this;
    }

    /**
     * How long the server asked to wait; more than {@link ErrorReport#MAX_RETRY_AFTER} is shortened to it.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ErrorReportBuilder retryAfter(Duration retryAfter) {
        Delays.requireNotNegative(retryAfter, "retryAfter");
        this.retryAfter = Delays.bounded(retryAfter);
        return this;
    }

    /** An additional field that the catalogue names; ignored if there are {@value ErrorReport#MAX_FIELDS} others. */
    public ErrorReportBuilder field(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Marks a field or a context field as data about a person. */
    public ErrorReportBuilder personal(String name) {
        personal.put(name, "");
        return this;
    }

    /** A field around the error; ignored if there are {@value ErrorReport#MAX_FIELDS} others. */
    public ErrorReportBuilder context(String name, String value) {
        context.put(name, value);
        return this;
    }

    /** Says that a text of the server was longer than a limit, so that the report has only its beginning. */
    public ErrorReportBuilder shortened() {
        shortened = true;
        return this;
    }

    /** Removes everything, so that one builder can be used for many reports. */
    public ErrorReportBuilder clear() {
        code = ErrorReport.NO_CODE;
        codeText = null;
        subcode = ErrorReport.NO_CODE;
        subcodeText = null;
        httpStatus = 0;
        message = null;
        details = null;
        traceId = null;
        transientError = null;
        retryAfter = null;
        candidates = List.of();
        shortened = false;
        fields.clear();
        context.clear();
        personal.clear();
        return this;
    }

    /** The report. */
    public ErrorReport build() {
        return new ErrorReport(this);
    }
}
