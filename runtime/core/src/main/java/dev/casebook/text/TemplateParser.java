package dev.casebook.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parses a text into the pieces of a template. */
final class TemplateParser {
    private final String template;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int next;

    private TemplateParser(String template) {
        this.template = template;
    }

    static List<Piece> parse(String template) {
        return new TemplateParser(template).parse();
    }

    private List<Piece> parse() {
        while (next < template.length()) {
            piece();
        }
        endLiteral();
        check();
        return pieces;
    }

    private void piece() {
        char letter = template.charAt(next);
        if (letter == '*') {
            endLiteral();
            pieces.add(new Piece.Anything());
            next++;
        } else if (template.startsWith("{{", next) || template.startsWith("}}", next)) {
            literal.append(letter);
            next += 2;
        } else if (letter == '{') {
            braces();
        } else if (letter == '}') {
            throw new IllegalArgumentException("unmatched closing brace; write a literal brace as `}}`");
        } else {
            literal.append(letter);
            next++;
        }
    }

    private void braces() {
        int end = template.indexOf('}', next);
        if (end < 0) {
            throw new IllegalArgumentException("unclosed brace; write a literal brace as `{{`");
        }
        String inside = template.substring(next + 1, end);
        next = end + 1;
        if (inside.equals("*")) {
            literal.append('*');
        } else {
            endLiteral();
            pieces.add(value(inside));
        }
    }

    private static Piece value(String inside) {
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        if (!isName(name)) {
            throw new IllegalArgumentException("a value must be written as `{seconds:int}`, with a lower-case name");
        }
        ValueKind kind = colon < 0
                ? ValueKind.STRING
                : ValueKind.of(inside.substring(colon + 1))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "`" + inside.substring(colon + 1) + "` is not a type of values"));
        return new Piece.Value(new TextTemplate.Slot(name, kind));
    }

    private static boolean isName(String name) {
        boolean letters = name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        return letters
                && !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && !name.endsWith("-")
                && !name.contains("--");
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            pieces.add(new Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void check() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            piece.slot().filter(slot -> !names.add(slot.name())).ifPresent(slot -> {
                throw new IllegalArgumentException("duplicate value `" + slot.name() + "`");
            });
            if (i > 0 && isUndivided(pieces.get(i - 1), piece)) {
                throw new IllegalArgumentException("two values without a text between them");
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("it contains no value such as `{seconds:int}`");
        }
    }

    private static boolean isUndivided(Piece one, Piece two) {
        boolean values = one.slot().isPresent() && two.slot().isPresent();
        return values || (one.isOpen() && two.isOpen());
    }
}
