package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.UnreadableBody;
import java.util.function.BiFunction;

/**
 * How a catalogue makes its exceptions. Generated code has one for each catalogue.
 *
 * @param <E> the root exception of the catalogue
 * @param known makes the exception of a report, whether a code is listed or not
 * @param unreadable makes the exception of what cannot be read
 */
public record ExceptionFactory<E extends CodedException>(
        BiFunction<ErrorReport, StackTrace, E> known, BiFunction<UnreadableBody, StackTrace, E> unreadable) {
    public ExceptionFactory {
        requireNonNull(known, "known");
        requireNonNull(unreadable, "unreadable");
    }
}
