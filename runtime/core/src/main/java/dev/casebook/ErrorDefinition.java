package dev.casebook;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** One entry of a catalogue, as data. Implemented by the generated {@code ...Error} types. */
public interface ErrorDefinition {
    /** The name of the constant, such as {@code RATE_LIMIT_HIT}. */
    String name();

    /** Every code of this error: first the one of its own, then those that mean the same. Never empty. */
    List<Code> codes();

    /** A short title for people, on one line. */
    String title();

    /** What it means when this error arrives. */
    Optional<String> meaning();

    /** What to do about it, in words. */
    Optional<String> remedy();

    /**
     * The title in the language of a locale: a translation of the catalogue where there is one for it or, step by step, for
     * what remains of its tag ({@code pt-BR}, then {@code pt}); else the title in the catalogue's own language.
     */
    default String title(Locale locale) {
        return title();
    }

    /** The meaning in the language of a locale, found like {@link #title(Locale)}. */
    default Optional<String> meaning(Locale locale) {
        return meaning();
    }

    /** The remedy in the language of a locale, found like {@link #title(Locale)}. */
    default Optional<String> remedy(Locale locale) {
        return remedy();
    }

    /** The category that this error belongs to. */
    CategoryDefinition category();

    /** What a caller should do about it, by the catalogue. */
    Advice advice();

    /** Whether the server may have done what was asked all the same. */
    Outcome outcome();

    /** The HTTP status that the documentation names, from 100 to 599. */
    OptionalInt httpStatus();

    /** A page about this error. */
    Optional<URI> link();

    /** Why this error is not to be used any more. */
    Optional<Deprecation> deprecation();

    /** The revision of the catalogue that added this error, where it says so. */
    default Optional<String> since() {
        return Optional.empty();
    }

    /** A new exception of this error, as if it had just arrived with its first code: for tests. */
    CodedException exception();
}
