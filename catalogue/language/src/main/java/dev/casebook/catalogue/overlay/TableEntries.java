package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.TableProblems.DIFFERENT_IN_TABLE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An error can be a row of a table and an entry in YAML at once: then YAML adds keys that the row does not have. */
final class TableEntries {
    /** Whether one of the two entries is of a table, and the other of YAML. */
    static boolean canJoin(Syntax.Entry first, Syntax.Entry second) {
        return isOfTable(first) != isOfTable(second);
    }

    private static boolean isOfTable(Syntax.Entry entry) {
        return TextFormat.of(entry.key().span().source().name()).isTable();
    }

    /** The entry with the keys of both, at the place of the one in YAML; the same key with two values is a finding. */
    static Syntax.Entry join(Syntax.Entry first, Syntax.Entry second, Findings findings) {
        Syntax.Entry own = isOfTable(first) ? second : first;
        Syntax.Entry row = isOfTable(first) ? first : second;
        if (!(own.value() instanceof Syntax.Mapping keys) || !(row.value() instanceof Syntax.Mapping cells)) {
            return row.value() instanceof Syntax.Mapping ? own : row;
        }
        List<Syntax.Entry> all = new ArrayList<>(keys.entries());
        for (Syntax.Entry cell : cells.entries()) {
            Optional<Syntax.Entry> same = keys.find(cell.key().text());
            if (same.isEmpty()) {
                all.add(cell);
            } else if (!texts(same.get().value()).equals(texts(cell.value()))) {
                findings.add(DIFFERENT_IN_TABLE
                        .of(
                                cell.key().text(),
                                own.key().text(),
                                cell.key().span().source().name())
                        .at(same.get().key().span())
                        .with(Label.OTHER_ONE, cell.value().span()));
            }
        }
        return new Syntax.Entry(own.key(), new Syntax.Mapping(all, keys.span()));
    }

    /** A text, or the texts of a list; a mapping is equal to no cell. */
    private static List<String> texts(Syntax value) {
        List<Syntax> items = value instanceof Syntax.Sequence sequence ? sequence.items() : List.of(value);
        return items.stream()
                .map(item ->
                        item instanceof Syntax.Scalar scalar ? scalar.text().strip() : "\0")
                .toList();
    }

    private TableEntries() {}
}
