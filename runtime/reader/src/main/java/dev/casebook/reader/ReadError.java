package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.UnreadableBody;
import dev.casebook.envelope.Extent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One error of a body: its report and, when it is needed, its exception. Immutable.
 *
 * @param <E> the root exception of the catalogue
 */
public final class ReadError<E extends CodedException> {
    private final ExceptionFactory<E> factory;
    private final Extent extent;
    private final ErrorReport report;
    private final @Nullable UnreadableBody unreadable;

    private ReadError(
            ExceptionFactory<E> factory, Extent extent, ErrorReport report, @Nullable UnreadableBody unreadable) {
        this.factory = requireNonNull(factory, "factory");
        this.extent = requireNonNull(extent, "extent");
        this.report = requireNonNull(report, "report");
        this.unreadable = unreadable;
    }

    static <E extends CodedException> ReadError<E> of(ExceptionFactory<E> factory, Extent extent, ErrorReport report) {
        return new ReadError<>(factory, extent, report, null);
    }

    static <E extends CodedException> ReadError<E> unreadable(
            ExceptionFactory<E> factory, Extent extent, UnreadableBody body) {
        return new ReadError<>(factory, extent, body.report(), body);
    }

    /** Whether the whole request failed, or one item of it. */
    public Extent extent() {
        return extent;
    }

    /** What was read; for an unreadable error, what could be read of it. */
    public ErrorReport report() {
        return report;
    }

    /** Why it cannot be read; empty if it could be read. */
    public Optional<UnreadableBody> unreadable() {
        return Optional.ofNullable(unreadable);
    }

    /** A new exception with the stack trace of the caller, to throw it. */
    public E exception() {
        return make(StackTrace.RECORDED);
    }

    /** A new exception without a stack trace, which is cheap, if it is not thrown. */
    public E withoutStackTrace() {
        return make(StackTrace.OMITTED);
    }

    /** The report or the reason, without texts of the server. */
    @Override
    public String toString() {
        return unreadable == null ? report.toString() : unreadable.toString();
    }

    private E make(StackTrace stackTrace) {
        return unreadable == null
                ? factory.known().apply(report, stackTrace)
                : factory.unreadable().apply(unreadable, stackTrace);
    }
}
