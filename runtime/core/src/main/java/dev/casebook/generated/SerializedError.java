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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of an exception: the name of the catalogue, the name of the entry, the report with its codes, the
 * values of the parameters and the stack trace, and no name of its type. It comes back as the type that the catalogue has
 * for the codes when it is read; if it does not list them, as the type of the entry's name, or else as unrecognized.
 */
public abstract class SerializedError implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The name of the catalogue, for those who look at the stream. */
    private final String catalogue;

    /** The entry that it had when it was written; empty for none. */
    private final String name;

    private final ErrorReport report;
    private final SerializedValues values;
    private final @Nullable UnreadableBody body;
    private final @Nullable Throwable cause;
    private final StackTraceElement[] stackTrace;
    private final Throwable[] suppressed;

    /**
     * The form of an exception.
     *
     * @param catalogue the name of its catalogue
     * @param details whether texts of the server and values of parameters are written
     */
    protected SerializedError(String catalogue, CodedException error, Details details) {
        Optional<? extends ErrorDefinition> entry = error.error();
        this.catalogue = catalogue;
        this.name = entry.isPresent() ? entry.get().name() : "";
        this.report = details == Details.SHOWN ? error.report() : error.report().withoutTexts();
        this.values = details == Details.SHOWN ? SerializedValues.of(error) : SerializedValues.NONE;
        this.body = error instanceof Unreadable unreadable ? body(unreadable.body(), details) : null;
        this.cause = error.getCause();
        this.stackTrace = error.getStackTrace();
        this.suppressed = error.getSuppressed();
    }

    private static UnreadableBody body(UnreadableBody body, Details details) {
        return details == Details.SHOWN
                ? body
                : new UnreadableBody(body.reason(), body.report().withoutTexts(), new byte[0]);
    }

    /** Whether a form contains texts about the case; {@code details: hidden} in a catalogue leaves them out. */
    protected enum Details {
        SHOWN,
        HIDDEN
    }

    /** The entry that it had when it was written; empty for none. */
    protected final String name() {
        return name;
    }

    /** The values of its parameters. */
    protected final SerializedValues values() {
        return values;
    }

    /** The exception that the catalogue has for a report, without a call of the listeners. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    protected abstract CodedException create(ErrorReport report, @Nullable Throwable cause, StackTrace stackTrace);

    /** The exception that the catalogue has for an unreadable body; without envelopes there is none. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    protected CodedException create(UnreadableBody unreadable, @Nullable Throwable cause, StackTrace stackTrace) {
        return create(unreadable.report(), cause, stackTrace);
    }

    /** The exception, as the type that it has now. */
    protected final Object readResolve() throws ObjectStreamException {
        if (Stream.of(catalogue, name, report, values, stackTrace, suppressed).anyMatch(Objects::isNull)) {
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
