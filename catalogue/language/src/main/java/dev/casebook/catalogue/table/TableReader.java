package dev.casebook.catalogue.table;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.DUPLICATE_KEY;
import static dev.casebook.catalogue.diagnostic.TableProblems.NO_NAME;
import static dev.casebook.catalogue.diagnostic.TableProblems.TOO_MANY_CELLS;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import dev.casebook.catalogue.syntax.TextLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table as the section {@code errors} that YAML would write: a row is an error, and a cell is the value of the
 * key that its column names. An empty cell is a key that is left out.
 */
public final class TableReader {
    private final SourceText source;
    private final CellReader cells;
    private final Findings findings;
    private final Map<String, Syntax.Entry> errors = new LinkedHashMap<>();
    private int parts;

    private TableReader(SourceText source, TextFormat format, Findings findings) {
        this.source = source;
        this.cells = new CellReader(source, CellSeparator.of(format), findings);
        this.findings = findings;
    }

    /** The tree of a table, as far as it can be read; what is wrong with it goes to the findings. */
    public static SyntaxTree read(SourceText source, TextFormat format, Findings findings) {
        return TextLimits.keeps(source, findings) ? new TableReader(source, format, findings).read(format) : nothing();
    }

    /** The cells of a table whose columns can have any names, row by row, without empty rows; a table with semicolons too. */
    public static List<List<Syntax.Scalar>> rows(SourceText source, TextFormat format, Findings findings) {
        CellReader cells = new CellReader(source, CellSeparator.found(source, format), findings);
        List<List<Syntax.Scalar>> rows = new ArrayList<>();
        cells.skipComments();
        while (cells.hasNext()) {
            List<Syntax.Scalar> row = cells.next();
            if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static SyntaxTree nothing() {
        return new SyntaxTree(Optional.empty(), SyntaxTree.Extent.PART);
    }

    private SyntaxTree read(TextFormat format) {
        cells.skipComments();
        Optional<Columns> columns =
                Columns.read(cells.hasNext() ? cells.next() : List.of(), source.start(), format, findings);
        return columns.map(this::read).orElseGet(TableReader::nothing);
    }

    private SyntaxTree read(Columns columns) {
        boolean fits = true;
        while (fits && cells.hasNext()) {
            List<Syntax.Scalar> row = cells.next();
            parts += row.size();
            Span place = place(row);
            fits = TextLimits.keepsParts(parts, place, findings);
            if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                add(row, place, columns);
            }
        }
        SyntaxTree.Extent extent = fits && cells.isWhole() ? SyntaxTree.Extent.WHOLE : SyntaxTree.Extent.PART;
        return new SyntaxTree(Optional.of(root(columns)), extent);
    }

    private Syntax root(Columns columns) {
        Syntax.Mapping section = new Syntax.Mapping(List.copyOf(errors.values()), source.start());
        return new Syntax.Mapping(List.of(new Syntax.Entry(columns.section(), section)), source.start());
    }

    private void add(List<Syntax.Scalar> row, Span place, Columns columns) {
        Optional<Syntax.Scalar> name = columns.name(row);
        if (name.isEmpty()) {
            findings.add(NO_NAME.of().at(place));
            return;
        }
        Syntax value = columns.extra(row)
                .<Syntax>map(cell -> tooMany(cell, row.size(), columns))
                .orElseGet(() -> new Syntax.Mapping(values(row, columns), place));
        Syntax.Entry first = errors.putIfAbsent(name.get().text(), new Syntax.Entry(name.get(), value));
        if (first != null) {
            findings.add(DUPLICATE_KEY
                    .of(name.get().text())
                    .at(name.get().span())
                    .with(Label.FIRST_WRITTEN, first.key().span()));
        }
    }

    private Syntax tooMany(Syntax.Scalar extra, int cells, Columns columns) {
        findings.add(TOO_MANY_CELLS.of(cells, columns.count()).at(extra.span()));
        return new Syntax.Unreadable(extra.span());
    }

    private List<Syntax.Entry> values(List<Syntax.Scalar> row, Columns columns) {
        return row.stream().allMatch(cell -> TextLimits.keepsScalar(cell.text(), cell.span(), findings))
                ? columns.entries(row)
                : List.of();
    }

    private static Span place(List<Syntax.Scalar> row) {
        Span first = row.get(0).span();
        Span last = row.get(row.size() - 1).span();
        return first.source().span(first.line(), first.column(), last.endLine(), last.endColumn());
    }
}
