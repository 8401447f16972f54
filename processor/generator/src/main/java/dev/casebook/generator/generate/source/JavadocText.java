package dev.casebook.generator.generate.source;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.HiddenCharacters;

/** Writes texts of a catalogue as Javadoc: nothing in them can end the comment, be a tag or be markup. */
public final class JavadocText {
    private static final int LINE = 100;

    /** A text as a paragraph of its own, in lines of about 100 characters. */
    public static CodeBlock text(String text) {
        return CodeBlock.of("$L", wrap(escape(text)));
    }

    /** A text as a sentence: with a full stop where it has no end of its own. */
    public static CodeBlock sentence(String text) {
        return CodeBlock.of("$L", sentenceText(text));
    }

    /** The same as a text. */
    public static String sentenceText(String text) {
        String escaped = escape(text.strip());
        boolean ended = escaped.endsWith(".") || escaped.endsWith("!") || escaped.endsWith("?");
        return wrap(ended ? escaped : escaped + ".");
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '@', '*', '\\', '{', '}' -> safe.append("&#").append(point).append(';');
            case '\n', '\r', '\t' -> safe.append(' ');
            default -> {
                if (!HiddenCharacters.isHidden(point)) {
                    safe.appendCodePoint(point);
                } else {
                    safe.append(String.format("U+%04X", point));
                }
            }
        }
    }

    private static String wrap(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int column = 0;
        for (String word : text.strip().split(" +", -1)) {
            if (column > 0 && column + word.length() >= LINE) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
            }
            lines.append(word);
            column += word.length() + 1;
        }
        return lines.toString();
    }

    private JavadocText() {}
}
