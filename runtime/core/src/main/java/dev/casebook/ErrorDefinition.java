package dev.casebook;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The definition of an error in a catalogue. Only generated code implements it, the {@code ...Error} types: methods may be
 * added in a minor version.
 */
public interface ErrorDefinition {
    /** The name of the constant, such as {@code RATE_LIMIT_HIT}. */
    String name();

    /** The name as the catalogue and the API write it, such as {@code ER_DUP_ENTRY} where the constant is {@code DUP_ENTRY}. */
    default String symbol() {
        return name();
    }

    /** All codes of this error: first {@code code}, then {@code also}. Never empty. */
    List<Code> codes();

    /** A short title for people, on one line. */
    String title();

    /** What this error means. */
    Optional<String> meaning();

    /** What to do about it, in words. */
    Optional<String> remedy();

    /**
     * The title in the language of a locale: the translation for its tag, or for a shorter tag ({@code pt-BR}, then
     * {@code pt}). If there is none, the title of the catalogue.
     */
    default String title(Locale locale) {
        return title();
    }

    /** The meaning in the language of a locale, looked up like {@link #title(Locale)}. */
    default Optional<String> meaning(Locale locale) {
        return meaning();
    }

    /** The remedy in the language of a locale, looked up like {@link #title(Locale)}. */
    default Optional<String> remedy(Locale locale) {
        return remedy();
    }

    /** The category that this error belongs to. */
    CategoryDefinition category();

    /** What a caller should do about it, according to the catalogue. */
    Advice advice();

    /**
     * Whether the server decides about a retry: if it calls the error transient or gives a waiting time, the error is
     * retried, whatever {@link #advice()} says.
     */
    default boolean serverDecides() {
        return false;
    }

    /** Whether the server may have done the work although it reported an error. */
    Outcome outcome();

    /** The documented HTTP status, from 100 to 599. */
    OptionalInt httpStatus();

    /** A page about this error. */
    Optional<URI> link();

    /** Why this error is deprecated; empty if it is not. */
    Optional<Deprecation> deprecation();

    /** The revision of the catalogue that added this error; empty if the catalogue does not say. */
    default Optional<String> since() {
        return Optional.empty();
    }

    /** A new exception of this error with its first code, for tests. */
    CodedException exception();
}
