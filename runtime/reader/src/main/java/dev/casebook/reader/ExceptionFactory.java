package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.UnreadableBody;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Creates the exceptions of a catalogue. Generated code has one for each catalogue.
 *
 * @param <E> the root exception of the catalogue
 * @param known creates the exception for a report, also for a code that is not listed
 * @param unreadable creates the exception for a body that cannot be read
 * @param listed whether the catalogue lists the code of a report; what categories cover does not count
 */
public record ExceptionFactory<E extends CodedException>(
        BiFunction<ErrorReport, StackTrace, E> known,
        BiFunction<UnreadableBody, StackTrace, E> unreadable,
        Predicate<ErrorReport> listed) {
    public ExceptionFactory {
        requireNonNull(known, "known");
        requireNonNull(unreadable, "unreadable");
        requireNonNull(listed, "listed");
    }

    /** A factory for a catalogue that never chooses between codes. */
    public ExceptionFactory(
            BiFunction<ErrorReport, StackTrace, E> known, BiFunction<UnreadableBody, StackTrace, E> unreadable) {
        this(known, unreadable, report -> false);
    }
}
