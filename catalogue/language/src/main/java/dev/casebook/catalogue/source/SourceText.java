package dev.casebook.catalogue.source;

import static java.util.Objects.requireNonNull;

/** A text with the name under which people know it, such as {@code billing.yaml}. */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String name;
    private final String text;
    private final Lines lines;

    private SourceText(String name, String text) {
        this.name = requireNonNull(name, "name");
        this.text = text;
        this.lines = Lines.of(text);
    }

    /** The text under its name; a byte order mark at its start is left out. */
    public static SourceText of(String name, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(name, marked ? text.substring(1) : text);
    }

    /** The name under which people know the text. */
    public String name() {
        return name;
    }

    /** The text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** A line without its end, counted from 1; empty after the last one. */
    public String line(int number) {
        return number <= lines.count() ? lines.line(number) : "";
    }

    /** How many lines there are, an empty one after the last line end included. */
    public int lineCount() {
        return lines.count();
    }

    /** The place from one position up to another, both counted from 1; the end is excluded. */
    public Span span(int line, int column, int endLine, int endColumn) {
        return new Span(this, line, column, endLine, endColumn);
    }

    /** The place between two offsets in characters (code points), counted from 0; the end is excluded. */
    public Span between(int from, int to) {
        int line = lines.lineOf(from);
        int endLine = lines.lineOf(to);
        return span(line, lines.column(line, from), endLine, lines.column(endLine, to));
    }

    /** The beginning of the text: where a finding is reported that is about the whole of it. */
    public Span start() {
        return span(1, 1, 1, 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
