package dev.casebook.reader;

import dev.casebook.CodedException;
import dev.casebook.envelope.Extent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reply holds.
 *
 * @param <E> the root exception of the catalogue
 * @param errors every error, in the order of the body
 * @param successParts where the success stands: the whole body if the request did not fail, else the parts that the
 *     catalogue names and that arrived beside the errors
 * @param extent {@link Extent#REQUEST} if the request failed; {@link Extent#ITEM} if it did not, be there errors about
 *     single items or not
 */
public record ReadReply<E extends CodedException>(
        List<ReadError<E>> errors, List<SuccessPart> successParts, Extent extent) {
    public ReadReply {
        errors = List.copyOf(errors);
        successParts = List.copyOf(successParts);
    }

    /** Whether the request as a whole failed. */
    public boolean failed() {
        return extent == Extent.REQUEST;
    }

    /**
     * The error that says best why the request failed: one about the whole request before one about an item, one that
     * can be read before one that cannot. Empty if the request did not fail.
     */
    public Optional<ReadError<E>> failure() {
        return failed() ? errors.stream().min(Comparator.comparingInt(ReadReply::rank)) : Optional.empty();
    }

    /** The exception of {@link #failure()}, to throw; the other errors are its suppressed ones, so that none is lost. */
    public Optional<E> exception() {
        return failure().map(this::withTheOthers);
    }

    /**
     * This reply, if the request did not fail.
     *
     * @throws E the exception of {@link #exception()}, if it did
     */
    public ReadReply<E> orThrow() {
        exception().ifPresent(exception -> {
            throw exception;
        });
        return this;
    }

    private E withTheOthers(ReadError<E> failure) {
        E exception = failure.exception();
        for (ReadError<E> other : errors) {
            if (other != failure) {
                exception.addSuppressed(other.withoutStackTrace());
            }
        }
        return exception;
    }

    private static int rank(ReadError<?> error) {
        return (error.extent() == Extent.REQUEST ? 0 : 2) + (error.unreadable().isEmpty() ? 0 : 1);
    }
}
