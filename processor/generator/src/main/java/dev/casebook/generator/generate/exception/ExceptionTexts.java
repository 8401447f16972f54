package dev.casebook.generator.generate.exception;

import dev.casebook.generator.generate.source.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The text of an exception with gaps for what differs from one to the other: cut at the marks once, and joined for each. */
final class ExceptionTexts {
    // letters, since some have to be names of classes; no word of any living language has them
    private static final char NAME = '\uA7FF';
    private static final char PARENT = '\uA7FE';
    private static final char CONSTANT = '\uA7FD';
    private static final char METHOD = '\uA7FC';
    private static final char DOC = '\uA7FB';
    private static final char CODE = '\uA7F7';

    private final List<Function<ExceptionSource, String>> parts = new ArrayList<>();

    /**
     * Cuts a text.
     *
     * @param text what was written for {@link #standIn}
     */
    ExceptionTexts(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                String piece = text.substring(from, i);
                parts.add(leaf -> piece);
                parts.add(gap(text.charAt(i)));
                from = endOfMark(text, i);
                i = from - 1;
            }
        }
        String last = text.substring(from);
        parts.add(leaf -> last);
    }

    /** The exception that is all marks, with a name of this length. */
    static ExceptionSource standIn(int length) {
        return new ExceptionSource(
                Character.toString(NAME).repeat(length),
                Character.toString(PARENT),
                Character.toString(CONSTANT),
                Character.toString(METHOD),
                Character.toString(DOC),
                List.of(Character.toString(CODE)));
    }

    /** The text for an exception. */
    String of(ExceptionSource leaf) {
        StringBuilder whole = new StringBuilder();
        parts.forEach(part -> whole.append(part.apply(leaf)));
        return whole.toString();
    }

    private static boolean isMark(char character) {
        return (character >= DOC && character <= NAME) || character == CODE;
    }

    private static Function<ExceptionSource, String> gap(char mark) {
        return switch (mark) {
            case NAME -> ExceptionSource::className;
            case PARENT -> ExceptionSource::parent;
            case CONSTANT -> ExceptionSource::constant;
            case METHOD -> ExceptionSource::method;
            case CODE -> leaf -> StringLiteral.unquoted(leaf.codes().get(0));
            default -> leaf -> leaf.doc().replace("\n", "\n * ").replace(" * \n", " *\n");
        };
    }

    private static int endOfMark(String text, int at) {
        int end = at + 1;
        while (text.charAt(at) == NAME && text.charAt(end) == NAME) {
            end++;
        }
        return end;
    }
}
