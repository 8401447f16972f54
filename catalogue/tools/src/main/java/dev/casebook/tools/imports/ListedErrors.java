package dev.casebook.tools.imports;

import static dev.casebook.catalogue.diagnostic.ListProblems.NOT_A_LISTED_CODE;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_CATEGORY;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.tools.imports.ImportReport.Subject;
import dev.casebook.tools.list.ListRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The errors of a list, each code once.
 *
 * @param kind what the codes are
 * @param byCode the errors by their codes, in the order of the list
 * @param operations the codes that each operation can raise
 */
record ListedErrors(CodeKind kind, Map<String, ListedError> byCode, Map<String, Set<String>> operations) {
    private static final int MAX_TITLE = 200;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]+");
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9][0-9]");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}");
    private static final List<Key<?>> PROSE = List.of(ImportKeys.MEANING, ImportKeys.REMEDY);

    /** The errors of the rows; rows without a code, and codes that mean success, are left out and reported. */
    static ListedErrors of(
            List<ListRow> rows, ImportMap map, HandWritten written, Findings findings, ImportReport report) {
        List<ListRow> withCode = new ArrayList<>();
        for (ListRow row : rows) {
            Optional<String> code = row.get(map.columns().code());
            if (code.isEmpty()) {
                report.add(Subject.NO_CODE, row.span().position());
            } else if (map.codes().noError().contains(code.get())) {
                report.add(Subject.SUCCESS, code.get());
            } else {
                withCode.add(row);
            }
        }
        CodeKind kind = map.codes()
                .kind()
                .or(() -> written.codes().map(word -> CodeKind.valueOf(word.toUpperCase(Locale.ROOT))))
                .orElseGet(() -> ListedCodes.kind(withCode.stream()
                        .map(row -> row.get(map.columns().code()).orElseThrow())
                        .toList()));
        ListedErrors errors = new ListedErrors(kind, new LinkedHashMap<>(), new LinkedHashMap<>());
        List<String> uncategorized = new ArrayList<>();
        ListedCodes codes = new ListedCodes(kind, map.codes().placeholders());
        withCode.forEach(row -> errors.add(row, codes, map, uncategorized, findings, report));
        if (!uncategorized.isEmpty()) {
            findings.add(NO_CATEGORY.of(uncategorized.size(), uncategorized));
        }
        return errors;
    }

    private void add(
            ListRow row,
            ListedCodes codes,
            ImportMap map,
            List<String> uncategorized,
            Findings findings,
            ImportReport report) {
        String code = codes.of(row.get(map.columns().code()).orElseThrow());
        if (!codes.fits(code)) {
            findings.add(NOT_A_LISTED_CODE
                    .of(code, kind.name().toLowerCase(Locale.ROOT))
                    .at(row.span()));
            return;
        }
        ListedError error = error(code, row, map.columns(), report);
        map.columns()
                .get(ImportKeys.OPERATION, row)
                .ifPresent(operation -> operations
                        .computeIfAbsent(operation, none -> new LinkedHashSet<>())
                        .add(code));
        ListedError first = byCode.get(code);
        if (first != null) {
            if (!first.called().equals(error.called())) {
                report.add(Subject.SEVERAL_NAMES, code + " " + error.called());
            }
            return;
        }
        Optional<String> category = map.categories().of(error, row, map.columns());
        if (category.isEmpty()) {
            uncategorized.add(code);
        }
        String chosen = category.orElse("");
        report.count(chosen, category.equals(map.categories().other()));
        byCode.put(code, error.with("category", chosen));
    }

    private static ListedError error(String code, ListRow row, ImportColumns columns, ImportReport report) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.get(ImportKeys.TITLE, row).map(ListedErrors::line).ifPresent(title -> cells.put("title", title));
        for (Key<?> key : PROSE) {
            columns.get(key, row).map(ListedErrors::plain).ifPresent(text -> cells.put(key.name(), text));
        }
        put(ImportKeys.HTTP, STATUS, code, row, columns, cells, report);
        put(ImportKeys.LINK, LINK, code, row, columns, cells, report);
        String called = columns.get(ImportKeys.ERROR_NAME, row)
                .or(() -> word(code))
                .or(() -> Optional.ofNullable(cells.get("title")))
                .orElse("");
        return new ListedError(code, called, cells);
    }

    /** A cell with a text of a form; another text is reported. */
    private static void put(
            Key<?> key,
            Pattern form,
            String code,
            ListRow row,
            ImportColumns columns,
            Map<String, String> cells,
            ImportReport report) {
        columns.get(key, row).ifPresent(text -> {
            if (form.matcher(text).matches()) {
                cells.put(key.name(), text);
            } else {
                report.add(Subject.NO_PLACE, code + " " + key.name() + ": " + DisplayText.of(text));
            }
        });
    }

    /** A code that is a word, such as {@code card_declined}: that is its name. */
    private static Optional<String> word(String code) {
        String withoutValue = code.replace("{value:int}", "");
        return WORD.matcher(withoutValue).lookingAt() ? Optional.of(withoutValue) : Optional.empty();
    }

    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    /** A text that fits on a line of a catalogue. */
    private static String line(String text) {
        String plain = plain(text);
        if (plain.codePointCount(0, plain.length()) <= MAX_TITLE) {
            return plain;
        }
        String start = plain.substring(0, plain.offsetByCodePoints(0, MAX_TITLE - 1));
        int blank = start.lastIndexOf(' ');
        return start.substring(0, blank > 0 ? blank : start.length()) + "…";
    }
}
