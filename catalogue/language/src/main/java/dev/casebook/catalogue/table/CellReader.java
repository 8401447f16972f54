package dev.casebook.catalogue.table;

import static dev.casebook.catalogue.diagnostic.TableProblems.QUOTE_IN_CELL;
import static dev.casebook.catalogue.diagnostic.TableProblems.UNCLOSED_QUOTE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the cells of a table one row after the other. Blanks around a cell are no part of it. In CSV a cell in quotes
 * can contain commas, line ends and doubled quotes; in TSV a quote is a character like others.
 */
final class CellReader {
    private static final char QUOTE = '"';
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final SourceText source;
    private final String text;
    private final char separator;
    private final boolean hasQuotes;
    private final Findings findings;
    private int index;
    private int characters;
    private boolean isWhole = true;

    CellReader(SourceText source, CellSeparator separator, Findings findings) {
        this.source = source;
        this.text = source.text();
        this.separator = separator.character();
        this.hasQuotes = separator != CellSeparator.TAB;
        this.findings = findings;
    }

    /** Skips lines that begin with {@code #}. */
    void skipComments() {
        while (hasNext() && text.charAt(index) == '#') {
            while (hasNext() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
                step();
            }
            endLine();
        }
    }

    boolean hasNext() {
        return index < text.length();
    }

    /** Whether no quote was left open. */
    boolean isWhole() {
        return isWhole;
    }

    /** The cells of the next row, with the end of its line behind it. */
    List<Syntax.Scalar> next() {
        List<Syntax.Scalar> cells = new ArrayList<>();
        cells.add(cell());
        while (hasNext() && text.charAt(index) == separator) {
            step();
            cells.add(cell());
        }
        endLine();
        return cells;
    }

    private void endLine() {
        if (hasNext() && text.charAt(index) == '\r') {
            step();
        }
        if (hasNext() && text.charAt(index) == '\n') {
            step();
        }
    }

    private Syntax.Scalar cell() {
        while (hasNext() && text.charAt(index) == ' ') {
            step();
        }
        return hasQuotes && hasNext() && text.charAt(index) == QUOTE ? quoted() : plain();
    }

    private Syntax.Scalar plain() {
        int start = index;
        int first = characters;
        int end = index;
        int last = characters;
        boolean quoted = false;
        while (!isAtEnd()) {
            quoted |= hasQuotes && text.charAt(index) == QUOTE;
            boolean blank = text.charAt(index) == ' ';
            step();
            end = blank ? end : index;
            last = blank ? last : characters;
        }
        Syntax.Scalar cell =
                new Syntax.Scalar(text.substring(start, end), Syntax.Style.PLAIN, source.between(first, last));
        if (quoted) {
            findings.add(QUOTE_IN_CELL.of().at(cell.span()));
        }
        return cell;
    }

    private Syntax.Scalar quoted() {
        int first = characters;
        step();
        StringBuilder content = new StringBuilder();
        while (hasNext() && !closes()) {
            int start = index;
            step();
            content.append(text, start, index);
        }
        if (!hasNext()) {
            isWhole = false;
            findings.add(UNCLOSED_QUOTE.of().at(source.between(first, first + 1)));
        }
        step();
        int last = characters;
        skipRest(first);
        String lines = LINE_END.matcher(content).replaceAll("\n").strip();
        return new Syntax.Scalar(lines, Syntax.Style.QUOTED, source.between(first, last));
    }

    /** Whether the quote that closes a cell is next; the first of two quotes is skipped. */
    private boolean closes() {
        if (text.charAt(index) != QUOTE) {
            return false;
        }
        if (index + 1 < text.length() && text.charAt(index + 1) == QUOTE) {
            step();
            return false;
        }
        return true;
    }

    /** Skips the blanks behind a cell in quotes. */
    private void skipRest(int first) {
        boolean more = false;
        while (!isAtEnd()) {
            more |= text.charAt(index) != ' ';
            step();
        }
        if (more) {
            findings.add(QUOTE_IN_CELL.of().at(source.between(first, characters)));
        }
    }

    private boolean isAtEnd() {
        return !hasNext()
                || text.charAt(index) == separator
                || text.charAt(index) == '\n'
                || text.charAt(index) == '\r';
    }

    private void step() {
        if (hasNext()) {
            index += Character.charCount(text.codePointAt(index));
            characters++;
        }
    }
}
