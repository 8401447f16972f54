package dev.casebook.catalogue.source;

/**
 * A place in a text. Lines and columns count from 1, columns in characters (code points); the end is excluded.
 *
 * @param source the text
 * @param line the first line
 * @param column the first character's column
 * @param endLine the line of the end
 * @param endColumn the column after the last character
 */
public record Span(SourceText source, int line, int column, int endLine, int endColumn) implements Comparable<Span> {
    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a place: " + line + ":" + column + " to " + endLine + ":" + endColumn);
        }
    }

    /** The place as compilers write it, such as {@code billing.yaml:12:5}. */
    public String position() {
        return source.name() + ":" + line + ":" + column;
    }

    /** By position; places in different texts by the texts' names. */
    @Override
    public int compareTo(Span that) {
        int byName = source.name().compareTo(that.source.name());
        int byLine = byName != 0 ? byName : Integer.compare(line, that.line);
        return byLine != 0 ? byLine : Integer.compare(column, that.column);
    }

    @Override
    public String toString() {
        return position();
    }
}
