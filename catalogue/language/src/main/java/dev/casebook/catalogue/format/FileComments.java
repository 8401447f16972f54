package dev.casebook.catalogue.format;

import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The comments of a file: what follows a number sign that begins a line or follows white space, and is in no text. Columns
 * are counted in characters from 1.
 */
final class FileComments {
    private final Map<Integer, List<Span>> scalars = new HashMap<>();
    private final FormattedFile file;

    /** A comment, without the number sign and the white space around it. */
    record Comment(int line, int column, String words) {}

    FileComments(FormattedFile file) {
        this.file = file;
        for (Syntax part : file.parts()) {
            if (part instanceof Syntax.Scalar) {
                for (int line = part.span().line(); line <= part.span().endLine(); line++) {
                    scalars.computeIfAbsent(line, key -> new ArrayList<>()).add(part.span());
                }
            }
        }
    }

    /** Every comment, in the order of the text. */
    List<Comment> all() {
        return between(1, file.text().lineCount());
    }

    /** The comments of some lines, both included. */
    List<Comment> between(int first, int last) {
        List<Comment> comments = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            int column = column(line);
            if (column > 0) {
                String text = file.text().line(line);
                String words =
                        text.substring(text.offsetByCodePoints(0, column)).strip();
                comments.add(new Comment(line, column, words));
            }
        }
        return comments;
    }

    /** The column of the number sign of the comment in a line; 0 where it has none. */
    int column(int line) {
        int[] points = file.text().line(line).codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean begins = points[i] == '#' && (i == 0 || Character.isWhitespace(points[i - 1]));
            if (begins && !isInScalar(line, i + 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isInScalar(int line, int column) {
        return scalars.getOrDefault(line, List.of()).stream().anyMatch(span -> contains(span, line, column));
    }

    private boolean contains(Span span, int line, int column) {
        boolean afterStart = line > span.line() || column >= span.column();
        boolean beforeEnd = line < span.endLine() || (line == span.endLine() && column < span.endColumn());
        if (!afterStart || !beforeEnd) {
            return false;
        }
        // the line of the mark of a block ends with its header: `remedy: > # comment`
        return line != span.line() || !isBlock(span);
    }

    private boolean isBlock(Span span) {
        char first = FormattedFile.firstCharacter(span);
        return (first == '>' || first == '|') && span.endLine() > span.line();
    }
}
