package dev.casebook.tools.text;

import java.util.Optional;

/**
 * Lines with a label and a text each, wrapped to a width:
 *
 * <pre>{@code
 * remedy    Wait for five minutes, then send the
 *           message again.
 * }</pre>
 *
 * <p>On a narrow terminal the text is below its label.
 */
public final class LabelledLines {
    private static final int LABEL = 12;
    private static final int NARROW = 50;
    private static final int INDENT = 2;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** No lines yet; none will be longer than this number of characters, if its words allow it. */
    public LabelledLines(int width) {
        this.width = Math.max(width, INDENT + 1);
    }

    /** Adds a text without a label. */
    public LabelledLines add(String words) {
        wrap(words, 0, 0);
        return this;
    }

    /** Adds an item of a list; its further lines are indented. */
    public LabelledLines item(String words) {
        wrap(words, 0, 0, width < NARROW ? INDENT : 2 * INDENT);
        return this;
    }

    /** Adds a text with its label; each line of the text begins a line. */
    public LabelledLines add(String label, String words) {
        if (width < NARROW) {
            text.append(label).append('\n');
            words.lines().forEach(line -> wrap(line, 0, INDENT));
            return this;
        }
        String head = label;
        for (String line : (Iterable<String>) words.lines()::iterator) {
            text.append(head).append(" ".repeat(Math.max(1, LABEL - head.length())));
            wrap(line, Math.max(head.length() + 1, LABEL), LABEL);
            head = "";
        }
        return this;
    }

    /** Adds a text with its label if there is one. */
    public LabelledLines add(String label, Optional<String> words) {
        words.filter(each -> !each.isBlank()).ifPresent(each -> add(label, each));
        return this;
    }

    /** Adds an empty line. */
    public LabelledLines gap() {
        text.append('\n');
        return this;
    }

    /** Words in lines; the first begins at a column, the others are indented. */
    private void wrap(String words, int start, int indent) {
        wrap(words, start, indent, indent);
    }

    private void wrap(String words, int start, int indent, int further) {
        int column = start;
        if (start < indent) {
            text.append(" ".repeat(indent - start));
            column = indent;
        }
        boolean first = true;
        for (String word : VisibleText.line(words.strip()).split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!first && column + 1 + length > width) {
                text.append('\n').append(" ".repeat(further));
                column = further;
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += length;
            first = false;
        }
        text.append('\n');
    }

    /** The lines, each with its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
