package dev.casebook.catalogue.format;

import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts keys in the order of the language, the errors of a category next to each other, and each line at its indentation.
 * An entry moves with the comments above it; what is above the first key of the file stays there.
 */
final class BlockLayout implements FormatFix {
    private static final int STEP = 2;

    /** Of the header of a block, such as {@code |2}. */
    private static final Pattern DIGIT_AT_END = Pattern.compile("[|>][+-]?[0-9]");

    @Override
    public String apply(FormattedFile file) {
        Layout layout = new Layout(file);
        List<String> lines = layout.mapping(file.root(), 1, layout.last(), 0, KeyScope.of(file.keys()));
        return String.join("\n", lines) + "\n";
    }

    /** An entry with its lines, both included; the comments above it are among them. */
    private record Block(Syntax.Entry entry, int first, int last) {}

    private record Layout(FormattedFile file) {
        int last() {
            String text = file.text().text();
            return file.text().lineCount() - (text.endsWith("\n") ? 1 : 0);
        }

        /** The lines of a mapping that is in some lines, with its keys after this many spaces. */
        List<String> mapping(Syntax.Mapping mapping, int first, int last, int indent, KeyScope scope) {
            List<Block> blocks = blocks(mapping, first, last);
            List<String> lines = new ArrayList<>();
            int head = blocks.isEmpty() ? last + 1 : blocks.get(0).first();
            for (int line = first; line < head; line++) {
                lines.add(moved(line, indent - mapping.span().column() + 1));
            }
            for (Block block : scope.ordered(blocks, Block::entry)) {
                lines.addAll(entry(block, indent, scope));
            }
            return lines;
        }

        private List<Block> blocks(Syntax.Mapping mapping, int first, int last) {
            List<Block> blocks = new ArrayList<>();
            List<Syntax.Entry> entries = mapping.entries();
            boolean isTop = mapping.span().equals(file.root().span());
            int from = isTop && !entries.isEmpty() ? entries.get(0).key().span().line() : start(mapping, 0, first);
            for (int i = 0; i < entries.size(); i++) {
                int next = i + 1 < entries.size() ? start(mapping, i + 1, first) : last + 1;
                blocks.add(new Block(entries.get(i), from, next - 1));
                from = next;
            }
            return blocks;
        }

        /** The line at which an entry begins: that of the first comment above its key that is not indented more. */
        private int start(Syntax.Mapping mapping, int index, int first) {
            Span key = mapping.entries().get(index).key().span();
            int floor = index == 0
                    ? first
                    : contentEnd(
                                    mapping.entries().get(index - 1).value(),
                                    mapping.entries().get(index - 1).key())
                            + 1;
            int start = key.line();
            while (start > floor && belongsBelow(file.text().line(start - 1), key.column())) {
                start--;
            }
            return start;
        }

        private static boolean belongsBelow(String line, int column) {
            int indent = line.length() - line.stripLeading().length();
            return line.isBlank() || (line.stripLeading().startsWith("#") && indent < column);
        }

        /** The last line with something of a value. */
        private int contentEnd(Syntax value, Syntax.Scalar key) {
            if (value instanceof Syntax.Mapping mapping && !FormattedFile.isFlow(value)) {
                Syntax.Entry end = mapping.entries().get(mapping.entries().size() - 1);
                return contentEnd(end.value(), end.key());
            }
            if (value instanceof Syntax.Sequence list && !FormattedFile.isFlow(value)) {
                return list.items().isEmpty()
                        ? key.span().endLine()
                        : contentEnd(list.items().get(list.items().size() - 1), key);
            }
            Span span = value.span();
            int end = span.endColumn() == 1 && span.endLine() > span.line() ? span.endLine() - 1 : span.endLine();
            while (end > span.line() && file.text().line(end).isBlank()) {
                end--;
            }
            return Math.max(end, key.span().line());
        }

        private List<String> entry(Block block, int indent, KeyScope scope) {
            Syntax.Entry entry = block.entry();
            int shift = indent - entry.key().span().column() + 1;
            List<String> lines = new ArrayList<>();
            Optional<Span> below = below(entry);
            int end = below.map(span -> entry.key().span().line()).orElse(block.last());
            for (int line = block.first(); line <= end; line++) {
                lines.add(moved(line, shift));
            }
            if (below.isEmpty()) {
                setText(lines, entry, block, indent);
            } else if (entry.value() instanceof Syntax.Mapping nested) {
                lines.addAll(mapping(
                        nested,
                        end + 1,
                        block.last(),
                        indent + STEP,
                        scope.inside(entry.key().text())));
            } else {
                int listShift = indent + STEP - below.get().column() + 1;
                for (int line = end + 1; line <= block.last(); line++) {
                    lines.add(moved(line, listShift));
                }
            }
            return lines;
        }

        /** Indents the lines of a text below its key; in those of a block that says how far it is indented, nothing changes. */
        private void setText(List<String> lines, Syntax.Entry entry, Block block, int indent) {
            int key = entry.key().span().line();
            int end = contentEnd(entry.value(), entry.key());
            String header = file.text().line(entry.value().span().line());
            if (!(entry.value() instanceof Syntax.Scalar)
                    || end == key
                    || DIGIT_AT_END.matcher(header).find()) {
                return;
            }
            int least = Integer.MAX_VALUE;
            for (int line = key + 1; line <= end; line++) {
                String text = file.text().line(line);
                least = text.isBlank()
                        ? least
                        : Math.min(least, text.length() - text.stripLeading().length());
            }
            for (int line = key + 1; line <= end; line++) {
                lines.set(line - block.first(), moved(line, indent + STEP - least));
            }
        }

        /** Where the list or mapping below a key begins; empty for a value that is in brackets, or no list or mapping. */
        private static Optional<Span> below(Syntax.Entry entry) {
            boolean isBlock = !(entry.value() instanceof Syntax.Scalar) && !FormattedFile.isFlow(entry.value());
            return isBlock && entry.value().span().line() > entry.key().span().line()
                    ? Optional.of(entry.value().span())
                    : Optional.empty();
        }

        /** A line with spaces added at its start, or taken away as far as there are any. */
        private String moved(int number, int shift) {
            String line = file.text().line(number);
            int spaces = line.length() - line.stripLeading().length();
            if (line.isBlank() || shift == 0) {
                return line;
            }
            return shift > 0 ? " ".repeat(shift) + line : line.substring(Math.min(spaces, -shift));
        }
    }
}
