package dev.casebook.tools.imports;

import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.list.ListRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of the list has what.
 *
 * @param code the column with the code
 * @param others the columns of other keys of an import map
 */
public record ImportColumns(String code, Map<String, String> others) {
    private static final List<Key<Located<String>>> OTHERS = List.of(
            ImportKeys.ERROR_NAME,
            ImportKeys.TITLE,
            ImportKeys.MEANING,
            ImportKeys.REMEDY,
            ImportKeys.HTTP,
            ImportKeys.LINK,
            ImportKeys.CATEGORY,
            ImportKeys.OPERATION);

    public ImportColumns {
        others = Map.copyOf(others);
    }

    static Optional<ImportColumns> of(Fields fields) {
        Map<String, String> others = new LinkedHashMap<>();
        for (Key<Located<String>> key : OTHERS) {
            fields.get(key).ifPresent(column -> others.put(key.name(), column.value()));
        }
        return fields.get(ImportKeys.CODE).map(code -> new ImportColumns(code.value(), others));
    }

    /** What a row says under a key. */
    Optional<String> get(Key<?> key, ListRow row) {
        return Optional.ofNullable(others.get(key.name())).flatMap(row::get);
    }

    /** What the list calls the error of a row. */
    public Optional<String> name(ListRow row) {
        return get(ImportKeys.ERROR_NAME, row);
    }

    /** The title of the error of a row. */
    public Optional<String> title(ListRow row) {
        return get(ImportKeys.TITLE, row);
    }

    /** Every column, that of the code first, and others. */
    List<String> with(Collection<String> more) {
        List<String> all = new ArrayList<>(List.of(code));
        OTHERS.stream()
                .map(key -> others.get(key.name()))
                .filter(column -> column != null)
                .forEach(all::add);
        all.addAll(more);
        return all.stream().distinct().toList();
    }
}
