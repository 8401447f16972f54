package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.annotation.CanIgnoreReturnValue;
import dev.casebook.envelope.Extent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reply holds: its errors, and the parts that succeeded. Immutable.
 *
 * <pre>{@code
 * ReadReply<BillingException> reply = BillingReader.create().reply(Body.wrap(bytes), status, headers);
 * reply.orThrow();                                    // throws if the request failed
 * reply.errors().forEach(error -> retryLater(error)); // errors about single items
 * }</pre>
 *
 * @param <E> the root exception of the catalogue
 */
public final class ReadReply<E extends CodedException> {
    /** How many other errors an exception has as suppressed ones. */
    public static final int MAX_SUPPRESSED = 10;

    private final List<ReadError<E>> errors;
    private final List<SuccessPart> successParts;
    private final Extent extent;

    ReadReply(List<ReadError<E>> errors, List<SuccessPart> successParts, Extent extent) {
        this.errors = List.copyOf(errors);
        this.successParts = List.copyOf(successParts);
        this.extent = requireNonNull(extent, "extent");
    }

    /** Every error, in the order of the body. */
    public List<ReadError<E>> errors() {
        return errors;
    }

    /**
     * Where the success is: the whole body if the request did not fail, else the parts that the catalogue names and that
     * arrived beside the errors.
     */
    public List<SuccessPart> successParts() {
        return successParts;
    }

    /** {@link Extent#REQUEST} if the request failed; {@link Extent#ITEM} if not, even with errors about single items. */
    public Extent extent() {
        return extent;
    }

    /** Whether the request as a whole failed. */
    public boolean failed() {
        return extent == Extent.REQUEST;
    }

    /**
     * The most important error: one about the whole request before one about an item, one that
     * can be read before one that cannot. Empty if the request did not fail.
     */
    public Optional<ReadError<E>> failure() {
        return failed() ? errors.stream().min(Comparator.comparingInt(ReadReply::rank)) : Optional.empty();
    }

    /**
     * The exception of {@link #failure()}, to throw. The first {@value #MAX_SUPPRESSED} of the other errors are its
     * suppressed exceptions; a {@link MoreErrorsException} says how many more there are in {@link #errors()}.
     */
    public Optional<E> exception() {
        return failure().map(this::withTheOthers);
    }

    /**
     * This reply, if the request did not fail.
     *
     * @throws E the exception of {@link #exception()}, if it did
     */
    @CanIgnoreReturnValue
    public ReadReply<E> orThrow() {
        exception().ifPresent(exception -> {
            throw exception;
        });
        return this;
    }

    private E withTheOthers(ReadError<E> failure) {
        E exception = failure.exception();
        List<ReadError<E>> others =
                errors.stream().filter(other -> other != failure).toList();
        others.stream().limit(MAX_SUPPRESSED).forEach(other -> exception.addSuppressed(other.withoutStackTrace()));
        if (others.size() > MAX_SUPPRESSED) {
            exception.addSuppressed(new MoreErrorsException(others.size() - MAX_SUPPRESSED));
        }
        return exception;
    }

    private static int rank(ReadError<?> error) {
        return (error.extent() == Extent.REQUEST ? 0 : 2) + (error.unreadable().isEmpty() ? 0 : 1);
    }
}
