package dev.casebook.catalogue.syntax;

import dev.casebook.catalogue.source.Span;

/** Recognizes a text with a colon that needs quotes: {@code title: Error: declined}. */
final class UnquotedColon {
    private static final String MESSAGE = "mapping values are not allowed here";

    /** Whether this is what the parser's message at a place means. */
    static boolean isMeant(String message, Span place) {
        String line = place.source().line(place.line());
        return MESSAGE.equals(message)
                && line.substring(0, Math.min(place.column() - 1, line.length()))
                        .contains(": ");
    }

    private UnquotedColon() {}
}
