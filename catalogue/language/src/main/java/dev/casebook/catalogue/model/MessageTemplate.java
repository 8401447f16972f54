package dev.casebook.catalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an error says when it is thrown: {@code order {order-id} has {left} left}, with {@code {{} and {@code }}} for braces.
 *
 * @param text as it is written
 */
public record MessageTemplate(String text) {
    private static final Pattern PIECE = Pattern.compile("\\{\\{|}}|\\{([a-z0-9-]+)}|[^{}]+");

    /** A piece of a message: a text, or the name of a value. */
    public record Piece(String words, Kind kind) {}

    /** What a piece is. */
    public enum Kind {
        /** A text that is shown as it is. */
        TEXT,
        /** The name of a value. */
        VALUE
    }

    /** Whether every brace has its partner and a name inside. */
    public boolean isWhole() {
        Matcher piece = PIECE.matcher(text);
        int end = 0;
        while (piece.find() && piece.start() == end) {
            end = piece.end();
        }
        return end == text.length();
    }

    /** Its pieces in the order of the text. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group(1) == null) {
                words.append(
                        piece.group().startsWith("{{") || piece.group().startsWith("}}")
                                ? piece.group().substring(1)
                                : piece.group());
            } else {
                add(words, pieces);
                pieces.add(new Piece(piece.group(1), Kind.VALUE));
            }
        }
        add(words, pieces);
        return pieces;
    }

    /** The names of the values in it, in the order of the text. */
    public List<String> values() {
        return pieces().stream()
                .filter(piece -> piece.kind() == Kind.VALUE)
                .map(Piece::words)
                .toList();
    }

    private static void add(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), Kind.TEXT));
            words.setLength(0);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
