package dev.casebook.catalogue.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/** A text with the name under which people know it, such as {@code billing.yaml}. */
public final class SourceText {
    // what editors count as a line: a next-line character or U+2028 is only a character to them
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String name;
    private final String text;
    private final List<String> lines;
    private final Lines places;

    private SourceText(String name, String text) {
        this.name = requireNonNull(name, "name");
        this.text = text;
        this.lines = List.of(LINE_END.split(text, -1));
        this.places = Lines.of(text);
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

    /** A line without its end, counted from 1; empty behind the last one. */
    public String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The place from one position up to another, both counted from 1; the end is excluded. */
    public Span span(int line, int column, int endLine, int endColumn) {
        return new Span(this, line, column, endLine, endColumn);
    }

    /** The place between two offsets in characters (code points), counted from 0; the end is excluded. */
    public Span between(int from, int to) {
        int line = places.lineOf(from);
        int endLine = places.lineOf(to);
        return span(line, places.column(line, from), endLine, places.column(endLine, to));
    }

    /** The beginning of the text: where a finding stands that is about the whole of it. */
    public Span start() {
        return span(1, 1, 1, 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
