package dev.casebook.processor.dispatch;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * How an error of a type that is newer than the dispatcher becomes an unrecognized one.
 *
 * @param conversions what to make of it, the first that fits
 */
public record NewerTypeConversions(List<Conversion> conversions) {
    /** What of the error is given to the new one. */
    public enum Source {
        REPORT("report"),
        EXCEPTION("exception");

        private final String method;

        Source(String method) {
            this.method = method;
        }

        /** The method of the error that returns it. */
        String method() {
            return method;
        }
    }

    /**
     * Errors of a type become unrecognized ones.
     *
     * @param of the type
     * @param unrecognized the type to make, which has a static {@code create(ErrorReport)}, or {@code
     *     create(Exception)} if it is the {@code Other} of an operation
     * @param source what {@code create} takes
     * @param isTyped whether that method is declared to return a type of the hierarchy
     */
    public record Conversion(TypeElement of, TypeElement unrecognized, Source source, boolean isTyped) {}

    public NewerTypeConversions {
        conversions = List.copyOf(conversions);
    }
}
