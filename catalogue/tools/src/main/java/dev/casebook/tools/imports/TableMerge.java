package dev.casebook.tools.imports;

import dev.casebook.tools.imports.ImportReport.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the new table from the list, the table of the last import and what people wrote. A name that a code once got
 * stays; what people wrote is left out of the table; a code that is gone from the list stays and is deprecated.
 */
record TableMerge(ImportMap map, HandWritten written, ImportedTable before, ImportReport report) {
    private static final List<String> COMPARED = List.of("category", "title", "meaning", "remedy", "http", "link");

    ImportedTable of(ListedErrors listed) {
        Map<String, Map<String, String>> old = before.byCode(written.codesByName());
        Set<String> taken = takenNames(old);
        List<Map<String, String>> rows = new ArrayList<>();
        listed.byCode().forEach((code, error) -> add(error, Optional.ofNullable(old.get(code)), taken, rows));
        old.forEach((code, row) -> {
            if (!listed.byCode().containsKey(code)) {
                rows.add(gone(code, row));
            }
        });
        return new ImportedTable(rows);
    }

    private Set<String> takenNames(Map<String, Map<String, String>> old) {
        Set<String> taken = new HashSet<>();
        old.values().forEach(row -> taken.add(NameMaker.className(name(row))));
        written.errors().keySet().forEach(name -> taken.add(NameMaker.className(name)));
        return taken;
    }

    private void add(
            ListedError error, Optional<Map<String, String>> old, Set<String> taken, List<Map<String, String>> rows) {
        String name = name(error, old, taken);
        taken.add(NameMaker.className(name));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("code", error.code());
        row.putAll(error.cells());
        row.putIfAbsent("title", title(name));
        renamed(name, old).ifPresent(former -> row.put("renamed-from", former));
        Set<String> byHand = new LinkedHashSet<>(written.keys(name));
        boolean isWhole = byHand.contains("code");
        row.keySet().removeIf(key -> byHand.contains(key) && !key.equals("name"));
        if (!byHand.isEmpty()) {
            report.add(Subject.BY_HAND, error.code() + " " + name + ": " + String.join(", ", byHand));
        }
        old.ifPresentOrElse(was -> compare(was, row, error), () -> {
            if (!isWhole) {
                report.add(Subject.NEW, error.code() + " " + name);
            }
        });
        if (row.size() > 1) {
            rows.add(row);
        }
    }

    private String name(ListedError error, Optional<Map<String, String>> old, Set<String> taken) {
        Optional<String> byHand = Optional.ofNullable(written.names().get(error.code()));
        Optional<String> known =
                byHand.or(() -> map.names().chosen(error.code())).or(() -> old.map(row -> row.get("name")));
        String made = map.names().make(error.called(), error.code());
        if (known.isPresent()) {
            // a title that changes is no other name
            if (!error.called().isEmpty()
                    && !error.called().equals(error.title())
                    && byHand.isEmpty()
                    && map.names().chosen(error.code()).isEmpty()) {
                reportOtherName(error, known.get(), made);
            }
            return known.get();
        }
        String unique = map.names().unique(made, error.code(), taken);
        if (!isFound(unique, error.called())) {
            report.add(Subject.MADE_NAME, error.code() + " " + unique + " from `" + error.called() + "`");
        }
        return unique;
    }

    /** Whether the list has the name, in whatever form. */
    private boolean isFound(String name, String called) {
        String rest = called.startsWith(map.names().dropPrefix())
                ? called.substring(map.names().dropPrefix().length())
                : called;
        return NameMaker.className(name).equals(NameMaker.className(rest.replaceAll("[^A-Za-z0-9]", "")));
    }

    private void reportOtherName(ListedError error, String name, String made) {
        String withCode = map.names().unique(made, error.code(), Set.of(NameMaker.className(made)));
        if (!name.equals(made) && !name.equals(withCode)) {
            report.add(Subject.CALLED_DIFFERENTLY, error.code() + " " + name + " is `" + error.called() + "`");
        }
    }

    /** The former names, where the map gives another one now. */
    private static Optional<String> renamed(String name, Optional<Map<String, String>> old) {
        Optional<String> former = old.map(row -> row.get("renamed-from"));
        Optional<String> last = old.map(row -> row.get("name")).filter(was -> !was.equals(name));
        return last.map(was -> former.map(names -> names + " " + was).orElse(was))
                .or(() -> former);
    }

    private void compare(Map<String, String> was, Map<String, String> row, ListedError error) {
        String shown = error.code() + " " + row.get("name");
        if (was.containsKey("deprecated")) {
            report.add(Subject.BACK, shown);
        }
        List<String> changed = COMPARED.stream()
                .filter(key -> row.containsKey(key) && was.containsKey(key))
                .filter(key -> !Objects.equals(row.get(key), was.get(key)))
                .toList();
        if (!changed.isEmpty()) {
            report.add(Subject.CHANGED, shown + ": " + String.join(", ", changed));
        }
    }

    private Map<String, String> gone(String code, Map<String, String> row) {
        Map<String, String> gone = new LinkedHashMap<>(row);
        String name = name(row);
        boolean isNew = !row.containsKey("deprecated");
        gone.putIfAbsent(
                "deprecated",
                "not in " + map.source().title() + " of " + map.source().date() + " any more");
        gone.keySet().removeIf(key -> written.keys(name).contains(key) && !key.equals("name"));
        if (isNew && gone.containsKey("deprecated")) {
            report.add(Subject.GONE, code + " " + name);
        }
        return gone;
    }

    /** The name of a row of an imported table, which each has. */
    private static String name(Map<String, String> row) {
        return row.getOrDefault("name", "");
    }

    private static String title(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
