package dev.casebook;

import java.util.Locale;
import java.util.Optional;

/**
 * A category of a catalogue: errors that a caller handles alike. Only generated code implements it: methods may be added in
 * a minor version.
 */
public interface CategoryDefinition {
    /** The name of the constant, such as {@code THROTTLING}. */
    String name();

    /** A short title for people. */
    String title();

    /** What the errors of this category have in common. */
    Optional<String> meaning();

    /** The title in the language of a locale, looked up like {@link ErrorDefinition#title(Locale)}. */
    default String title(Locale locale) {
        return title();
    }

    /** The meaning in the language of a locale, looked up like {@link ErrorDefinition#title(Locale)}. */
    default Optional<String> meaning(Locale locale) {
        return meaning();
    }

    /** The category that this one belongs to. */
    Optional<? extends CategoryDefinition> parent();

    /**
     * The top category above this one; this category itself if it has no parent. Generated enums return their own
     * type.
     */
    default CategoryDefinition topCategory() {
        Optional<? extends CategoryDefinition> parent = parent();
        return parent.isPresent() ? parent.get().topCategory() : this;
    }
}
