package dev.casebook.catalogue.format;

import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Writes long texts as a block with {@code >} below their key, and wraps the lines of such blocks and of comments. */
final class LongLineFix implements FormatFix {
    private static final int STEP = 2;

    @Override
    public String apply(FormattedFile file) {
        Work work = new Work(file, new TextEdits(file.text()), new FileComments(file));
        work.below(file.root());
        work.comments.all().forEach(work::comment);
        return work.edits.result();
    }

    private record Work(FormattedFile file, TextEdits edits, FileComments comments) {
        private void below(Syntax value) {
            if (FormattedFile.isFlow(value)) {
                return;
            }
            if (value instanceof Syntax.Mapping mapping) {
                for (Syntax.Entry entry : mapping.entries()) {
                    text(entry.value(), entry.key().span().column() - 1);
                    below(entry.value());
                }
            } else if (value instanceof Syntax.Sequence list) {
                for (Syntax item : list.items()) {
                    text(item, list.span().column() - 1);
                    below(item);
                }
            }
        }

        private void text(Syntax value, int indent) {
            if (value instanceof Syntax.Scalar scalar && hasLongLine(scalar.span())) {
                if (scalar.style() == Syntax.Style.BLOCK) {
                    block(scalar, indent);
                } else if (isOneParagraph(scalar.text())) {
                    edits.replace(scalar.span(), ">" + wrapped(scalar.text(), indent + STEP));
                }
            }
        }

        private boolean hasLongLine(Span span) {
            for (int line = span.line(); line <= span.endLine(); line++) {
                if (isLong(file.text().line(line)) && comments.column(line) == 0) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isLong(String line) {
            return line.codePointCount(0, line.length()) > LineRule.WIDTH && !line.contains("://");
        }

        private static boolean isOneParagraph(String text) {
            return !text.isBlank() && text.equals(text.strip()) && !text.contains("\n") && !text.contains("  ");
        }

        /** The long lines of a block with {@code >}; a line that is indented more keeps its end, and stays. */
        private void block(Syntax.Scalar scalar, int indent) {
            Span span = scalar.span();
            if (FormattedFile.firstCharacter(span) != '>') {
                return;
            }
            int first = file.text().line(span.line() + 1).length()
                    - file.text().line(span.line() + 1).stripLeading().length();
            for (int line = span.line() + 1; line <= span.endLine(); line++) {
                String text = file.text().line(line);
                boolean plain = text.length() > first && text.charAt(first) != ' ' && first > indent;
                if (isLong(text) && plain) {
                    Span whole = file.text().span(line, 1, line, text.codePointCount(0, text.length()) + 1);
                    edits.replace(whole, wrapped(text.strip(), first).substring(1));
                }
            }
        }

        private void comment(FileComments.Comment comment) {
            String line = file.text().line(comment.line());
            if (!isLong(line)) {
                return;
            }
            boolean isAlone = line.stripLeading().startsWith("#");
            int indent = line.length() - line.stripLeading().length();
            String written = line.substring(line.offsetByCodePoints(0, comment.column()));
            // the items of a list in a comment stay items
            int inside = Math.max(1, written.length() - written.stripLeading().length());
            int hanging = inside + (comment.words().startsWith("- ") ? STEP : 0);
            List<String> wrapped = lines(comment.words(), LineRule.WIDTH - indent - 1 - hanging);
            String start = " ".repeat(indent) + "#";
            String lines = start + " ".repeat(inside) + String.join("\n" + start + " ".repeat(hanging), wrapped);
            Span rest = file.text()
                    .span(comment.line(), comment.column(), comment.line(), line.codePointCount(0, line.length()) + 1);
            if (isAlone) {
                edits.replace(file.text().span(rest.line(), 1, rest.line(), rest.endColumn()), lines);
            } else {
                edits.insertBefore(comment.line(), lines + "\n");
                edits.replace(rest, "");
            }
        }

        private static String wrapped(String text, int indent) {
            StringBuilder block = new StringBuilder();
            lines(text, LineRule.WIDTH - indent)
                    .forEach(line ->
                            block.append('\n').append(" ".repeat(indent)).append(line));
            return block.toString();
        }

        private static List<String> lines(String text, int width) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : text.split(" ", -1)) {
                int length = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
                if (line.length() > 0 && length > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(word);
            }
            lines.add(line.toString());
            return lines;
        }
    }
}
