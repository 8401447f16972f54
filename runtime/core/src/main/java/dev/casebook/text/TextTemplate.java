package dev.casebook.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds typed values in a text: {@code try again in {seconds:int} seconds}. A star matches any text, {@code {*}} is a
 * literal star, {@code {{} and {@code }}} for braces. The template must match the whole text.
 *
 * <p>These are not regular expressions: matching takes linear time. Immutable.
 */
public final class TextTemplate {
    private final String template;
    private final List<Slot> slots;
    private final List<Piece> pieces;

    /**
     * A value that a template finds.
     *
     * @param name its name, such as {@code seconds}
     * @param kind its type
     */
    public record Slot(String name, ValueKind kind) {
        public Slot {
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
        }
    }

    private TextTemplate(String template, List<Piece> pieces) {
        this.template = template;
        this.pieces = List.copyOf(pieces);
        List<Slot> found = new ArrayList<>();
        pieces.forEach(piece -> piece.slot().ifPresent(found::add));
        this.slots = List.copyOf(found);
    }

    /**
     * The template of a text.
     *
     * @throws IllegalArgumentException if the text is not a template; the message says why
     */
    public static TextTemplate parse(String template) {
        return new TextTemplate(template, TemplateParser.parse(template));
    }

    /** Its values, in the order of the text. */
    public List<Slot> slots() {
        return slots;
    }

    /** The values in a text, by name; empty if the template does not match. */
    public Optional<Map<String, Object>> match(String text) {
        return new TemplateMatch(pieces, requireNonNull(text, "text")).find();
    }

    /** The template as it is written. */
    @Override
    public String toString() {
        return template;
    }
}
