package dev.casebook.generated;

import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.Unreadable;
import dev.casebook.UnreadableBody;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of an exception: the entry's name, the report and the stack trace, and no name of its type. It comes
 * back as the type that the catalogue has for the report when it is read, or as unrecognized.
 */
public abstract class SerializedError implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The entry that it had when it was written, for those who look at the stream; empty for none. */
    private final String name;

    private final ErrorReport report;
    private final @Nullable UnreadableBody body;
    private final @Nullable Throwable cause;
    private final StackTraceElement[] stackTrace;
    private final Throwable[] suppressed;

    /**
     * The form of an exception.
     *
     * @param report its report, or as much of it as may be shown
     */
    protected SerializedError(CodedException error, ErrorReport report) {
        Optional<? extends ErrorDefinition> entry = error.error();
        this.name = entry.isPresent() ? entry.get().name() : "";
        this.report = report;
        this.body = error instanceof Unreadable unreadable ? body(unreadable.body(), error, report) : null;
        this.cause = error.getCause();
        this.stackTrace = error.getStackTrace();
        this.suppressed = error.getSuppressed();
    }

    private static UnreadableBody body(UnreadableBody body, CodedException error, ErrorReport report) {
        return report.equals(error.report()) ? body : new UnreadableBody(body.reason(), report, new byte[0]);
    }

    /** The exception that the catalogue has for a report. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    protected abstract CodedException create(ErrorReport report, @Nullable Throwable cause, StackTrace stackTrace);

    /** The exception that the catalogue has for an unreadable body; without envelopes there is none. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    protected CodedException create(UnreadableBody unreadable, @Nullable Throwable cause, StackTrace stackTrace) {
        return create(unreadable.report(), cause, stackTrace);
    }

    /** The exception, as the type that it has now. */
    protected final Object readResolve() throws ObjectStreamException {
        if (name == null || report == null || stackTrace == null || suppressed == null) {
            throw new InvalidObjectException("a part of the error is missing");
        }
        StackTrace recorded = stackTrace.length == 0 ? StackTrace.OMITTED : StackTrace.RECORDED;
        try {
            CodedException error = body == null ? create(report, cause, recorded) : create(body, cause, recorded);
            error.setStackTrace(stackTrace);
            for (Throwable other : suppressed) {
                error.addSuppressed(other);
            }
            return error;
        } catch (NullPointerException | IllegalArgumentException invalid) {
            throw new InvalidObjectException("the stream has a value that no exception has: " + invalid.getMessage());
        }
    }
}
