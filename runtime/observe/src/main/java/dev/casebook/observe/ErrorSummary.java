package dev.casebook.observe;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a log line or a span says about an error: its tags, and the code, the status and the trace id of this one
 * occurrence. A flat record of texts and numbers, so that mappers such as MapStruct need no expression for it.
 *
 * <p>No texts, fields or context of the server are in it, and no stack trace. Codes and trace ids are on one line, hidden
 * characters are escaped, and at most 128 characters are kept.
 *
 * @param tags the tags for metrics
 * @param code the code as text; empty if there is none
 * @param subcode the subcode as text; empty if there is none
 * @param httpStatus the HTTP status; 0 if there is none
 * @param traceId the id that the support of the vendor asks for; empty if there is none
 */
public record ErrorSummary(ErrorTags tags, String code, String subcode, int httpStatus, String traceId) {
    /** The key of {@link #code()}. */
    public static final String CODE_KEY = "casebook.code";

    /** The key of {@link #subcode()}. */
    public static final String SUBCODE_KEY = "casebook.subcode";

    /** The key of {@link #httpStatus()}. */
    public static final String STATUS_KEY = "casebook.status";

    /** The key of {@link #traceId()}. */
    public static final String TRACE_ID_KEY = "casebook.trace_id";

    /** None of them is null. */
    public ErrorSummary {
        requireNonNull(tags, "tags");
        requireNonNull(code, "code");
        requireNonNull(subcode, "subcode");
        requireNonNull(traceId, "traceId");
    }

    /** The summary of an error. */
    public static ErrorSummary of(CodedException error) {
        ErrorReport report = error.report();
        return new ErrorSummary(
                ErrorTags.of(error),
                OneLine.of(report.code()),
                OneLine.of(report.subcode()),
                report.httpStatus().orElse(0),
                report.traceId().map(OneLine::of).orElse(""));
    }

    /** The summary of what a call threw, or of its first cause with a code; empty if there is none, and for null. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public static Optional<ErrorSummary> ofThrown(@Nullable Throwable thrown) {
        return CodedErrors.find(thrown).map(ErrorSummary::of);
    }

    /** The values of this one occurrence by their keys, only those that there are. Not for metrics: they are unbounded. */
    public Map<String, Object> occurrence() {
        Map<String, Object> values = new LinkedHashMap<>();
        putText(values, CODE_KEY, code);
        putText(values, SUBCODE_KEY, subcode);
        if (httpStatus != 0) {
            values.put(STATUS_KEY, httpStatus);
        }
        putText(values, TRACE_ID_KEY, traceId);
        return Collections.unmodifiableMap(values);
    }

    /** The tags and the values of this one occurrence by their keys, for a log line. */
    public Map<String, Object> toMap() {
        Map<String, Object> values = new LinkedHashMap<>(tags.toMap());
        values.putAll(occurrence());
        return Collections.unmodifiableMap(values);
    }

    private static void putText(Map<String, Object> values, String key, String text) {
        if (!text.isEmpty()) {
            values.put(key, text);
        }
    }
}
