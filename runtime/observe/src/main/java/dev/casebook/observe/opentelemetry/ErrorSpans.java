package dev.casebook.observe.opentelemetry;

import dev.casebook.CodedException;
import dev.casebook.observe.ErrorSummary;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says on a span that its call failed, as the semantic conventions ask for it. Call it for the error that the caller gets.
 * An error after which a retry succeeded is not an error of the span.
 *
 * <pre>{@code
 * } catch (WhatsAppException error) {
 *     ErrorSpans.DEFAULT.record(span, error);
 *     throw error;
 * }
 * }</pre>
 *
 * <p>The status becomes {@code ERROR}. The attributes are those of {@link ErrorAttributes} with the code, the trace id of
 * the vendor and the HTTP status. The message and the stack trace are not recorded.
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class ErrorSpans {
    /** Without catalogues of SQLSTATEs. */
    public static final ErrorSpans DEFAULT = new ErrorSpans(List.of());

    private final List<Class<? extends CodedException>> sqlStates;

    private ErrorSpans(List<Class<? extends CodedException>> sqlStates) {
        this.sqlStates = List.copyOf(sqlStates);
    }

    /** The codes of this root exception are SQLSTATEs: they become {@code db.response.status_code}. */
    public ErrorSpans withSqlStates(Class<? extends CodedException> root) {
        List<Class<? extends CodedException>> all = new ArrayList<>(sqlStates);
        all.add(root);
        return new ErrorSpans(all);
    }

    /** Records what a call threw. An exception without a code gives {@code error.type} and the status only. */
    public void record(Span span, Throwable thrown) {
        if (!span.isRecording()) {
            return;
        }
        Optional<ErrorSummary> summary = ErrorSummary.ofThrown(thrown);
        if (summary.isPresent()) {
            span.setAllAttributes(ErrorAttributes.of(thrown));
            putOccurrence(span, summary.get(), thrown);
            span.setStatus(StatusCode.ERROR, summary.get().tags().error());
        } else {
            span.setAttribute(ErrorAttributes.ERROR_TYPE, thrown.getClass().getName());
            span.setStatus(StatusCode.ERROR);
        }
    }

    private void putOccurrence(Span span, ErrorSummary summary, Throwable thrown) {
        putText(span, ErrorSummary.CODE_KEY, summary.code());
        putText(span, ErrorSummary.SUBCODE_KEY, summary.subcode());
        putText(span, ErrorSummary.TRACE_ID_KEY, summary.traceId());
        if (summary.httpStatus() != 0) {
            span.setAttribute(ErrorAttributes.HTTP_STATUS, (long) summary.httpStatus());
        }
        if (sqlStates.stream().anyMatch(root -> root.isInstance(thrown))
                && !summary.code().isEmpty()) {
            span.setAttribute(ErrorAttributes.DB_STATUS, summary.code());
        }
    }

    private static void putText(Span span, String key, String text) {
        if (!text.isEmpty()) {
            span.setAttribute(key, text);
        }
    }
}
