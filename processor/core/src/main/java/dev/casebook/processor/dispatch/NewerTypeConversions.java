package dev.casebook.processor.dispatch;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * How an error of a type that is newer than the dispatcher becomes an unrecognized one.
 *
 * @param conversions what to make of it, the first that fits
 */
public record NewerTypeConversions(List<Conversion> conversions) {
    /**
     * Errors of a type become unrecognized ones.
     *
     * @param of the type
     * @param unrecognized the unrecognized type, which has a static {@code create(ErrorReport)}
     * @param isTyped whether that method is declared to return a type of the hierarchy
     */
    public record Conversion(TypeElement of, TypeElement unrecognized, boolean isTyped) {}

    public NewerTypeConversions {
        conversions = List.copyOf(conversions);
    }
}
