package dev.casebook.generator.generate.source;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.HiddenCharacters;
import java.util.ArrayList;
import java.util.List;

/** Writes texts of a catalogue as Java string literals, safe whatever they hold. */
public final class StringLiteral {
    private static final int LINE = 90;

    /** One literal, such as {@code "Rate limit hit"}. */
    public static CodeBlock string(String text) {
        return CodeBlock.of("$L", quote(text));
    }

    /** What is between the quotes of a literal. */
    public static String unquoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2);
        text.codePoints().forEach(point -> append(literal, point));
        return literal.toString();
    }

    /** A long text as literals of about a line each, joined with {@code +}. */
    public static CodeBlock paragraph(String text) {
        CodeBlock.Builder joined = CodeBlock.builder();
        String separator = "";
        for (String line : lines(text)) {
            joined.add("$L$L", separator, quote(line));
            separator = "\n+ ";
        }
        return joined.build();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LINE) {
            int blank = text.lastIndexOf(' ', start + LINE);
            int end = blank > start ? blank + 1 : wholeCharacter(text, start + LINE);
            lines.add(text.substring(start, end));
            start = end;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static int wholeCharacter(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
    }

    private static String quote(String text) {
        return '"' + unquoted(text) + '"';
    }

    private static void append(StringBuilder literal, int point) {
        switch (point) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\t' -> literal.append("\\t");
            case '\r' -> literal.append("\\r");
            default -> {
                if (!HiddenCharacters.isHidden(point)) {
                    literal.appendCodePoint(point);
                } else {
                    literal.append(HiddenCharacters.escape(point));
                }
            }
        }
    }

    private StringLiteral() {}
}
