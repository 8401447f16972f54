package dev.casebook.catalogue.table;

import static dev.casebook.catalogue.diagnostic.TableProblems.DUPLICATE_COLUMN;
import static dev.casebook.catalogue.diagnostic.TableProblems.NO_NAME_COLUMN;
import static dev.casebook.catalogue.diagnostic.TableProblems.OTHER_SEPARATOR;
import static dev.casebook.catalogue.diagnostic.TableProblems.UNKNOWN_COLUMN;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a table, which its first line names: {@code name}, and keys of errors in any order. */
final class Columns {
    private static final String NAME = "name";
    private static final List<Key<?>> KEYS = Language.error().keys().stream()
            .filter(key -> !key.is(Key.Trait.NOT_IN_CELL))
            .toList();

    private final List<Syntax.Scalar> head;
    private final Findings findings;
    private final Map<Integer, Key<?>> keys = new HashMap<>();
    private final Map<String, Syntax.Scalar> named = new HashMap<>();
    private int name = -1;

    private Columns(List<Syntax.Scalar> head, Findings findings) {
        this.head = head;
        this.findings = findings;
    }

    /** The columns of a first line; empty where none is for names. */
    static Optional<Columns> read(List<Syntax.Scalar> head, Span start, TextFormat format, Findings findings) {
        Columns columns = new Columns(head, findings);
        if (columns.hasOtherSeparator(format)) {
            return Optional.empty();
        }
        for (int i = 0; i < head.size(); i++) {
            if (columns.isNamed(i)) {
                columns.add(i);
            }
        }
        if (columns.name < 0) {
            findings.add(NO_NAME_COLUMN.of(CellSeparator.of(format).words()).at(start));
        }
        return columns.name < 0 ? Optional.empty() : Optional.of(columns);
    }

    /** Whether the cells of the first line are separated as in another format: then it is one cell. */
    private boolean hasOtherSeparator(TextFormat format) {
        CellSeparator own = CellSeparator.of(format);
        if (head.size() != 1 || !head.get(0).text().contains(NAME)) {
            return false;
        }
        Optional<CellSeparator> other = Stream.of(CellSeparator.values())
                .filter(each -> each != own && head.get(0).text().indexOf(each.character()) >= 0)
                .findFirst();
        other.ifPresent(found -> findings.add(
                OTHER_SEPARATOR.of(own.words(), found.words()).at(head.get(0).span())));
        return other.isPresent();
    }

    private void add(int index) {
        Syntax.Scalar column = head.get(index);
        Syntax.Scalar first = named.putIfAbsent(column.text(), column);
        if (first != null) {
            findings.add(DUPLICATE_COLUMN.of(column.text()).at(column.span()).with(Label.FIRST_WRITTEN, first.span()));
        } else if (column.text().equals(NAME)) {
            name = index;
        } else {
            find(column).ifPresent(key -> keys.put(index, key));
        }
    }

    private Optional<Key<?>> find(Syntax.Scalar column) {
        Optional<Key<?>> found = KEYS.stream()
                .filter(key -> key.name().equals(column.text()))
                .<Key<?>>map(key -> key)
                .findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    Stream.concat(Stream.of(NAME), KEYS.stream().map(Key::name)).toList();
            findings.add(UNKNOWN_COLUMN
                    .of(column.text(), Nearest.of(column.text(), known), known)
                    .at(column.span()));
        }
        return found;
    }

    /** The key of the section, at the place of the column of names. */
    Syntax.Scalar section() {
        return new Syntax.Scalar(
                CatalogueKeys.ERRORS.name(), Syntax.Style.PLAIN, head.get(name).span());
    }

    /** The name of the error that a row describes. */
    Optional<Syntax.Scalar> name(List<Syntax.Scalar> row) {
        return row.size() > name && !row.get(name).text().isEmpty() ? Optional.of(row.get(name)) : Optional.empty();
    }

    /** The first cell with a text that no column is named for. */
    Optional<Syntax.Scalar> extra(List<Syntax.Scalar> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!isNamed(i) && !row.get(i).text().isEmpty()) {
                return Optional.of(row.get(i));
            }
        }
        return Optional.empty();
    }

    /** How many names the first line has. */
    int count() {
        return (int) head.stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    private boolean isNamed(int index) {
        return index < head.size() && !head.get(index).text().isEmpty();
    }

    /** The keys of a row with their values. A key is at the place of its cell: findings are about that. */
    List<Syntax.Entry> entries(List<Syntax.Scalar> row) {
        List<Syntax.Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Key<?> key = keys.get(i);
            Syntax.Scalar cell = row.get(i);
            if (key != null && !cell.text().isEmpty()) {
                Syntax value = key.is(Key.Trait.WORDS_IN_CELL) ? Words.in(cell) : cell;
                entries.add(new Syntax.Entry(new Syntax.Scalar(key.name(), Syntax.Style.PLAIN, cell.span()), value));
            }
        }
        return entries;
    }
}
