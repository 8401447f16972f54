package dev.casebook.tools.imports;

import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.NearNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The file with the operations of a list, which only an import writes. */
final class OperationsFile {
    /** Its text; empty where the list has no operations. */
    static String text(ListedErrors listed, ImportedTable table, HandWritten written) {
        Map<String, String> names = new LinkedHashMap<>();
        table.byCode(Map.of()).forEach((code, row) -> names.put(code, row.get("name")));
        names.putAll(written.names());
        Map<String, Set<String>> raised = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        listed.operations()
                .forEach((operation, codes) -> NearNames.entry(operation)
                        .map(Name.InKebabCase::value)
                        .ifPresent(name -> {
                            titles.putIfAbsent(name, operation);
                            Set<String> errors = raised.computeIfAbsent(name, none -> new LinkedHashSet<>());
                            codes.stream()
                                    .map(names::get)
                                    .filter(Objects::nonNull)
                                    .forEach(errors::add);
                        }));
        StringBuilder text = new StringBuilder();
        raised.forEach((name, errors) -> {
            text.append("  ")
                    .append(name)
                    .append(":\n    title: ")
                    .append(YamlText.of(titles.getOrDefault(name, name)));
            text.append("\n    raises:\n");
            errors.forEach(error -> text.append("      - ").append(error).append('\n'));
        });
        return text.isEmpty() ? "" : "operations:\n" + text;
    }

    private OperationsFile() {}
}
