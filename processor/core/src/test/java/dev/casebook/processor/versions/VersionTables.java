package dev.casebook.processor.versions;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code docs/versions.md}: what each program does after each change. */
final class VersionTables {
    /** The line before the tables. */
    static final String BEGIN = "<!-- Everything below is written by VersionsTest";

    /** The consumers for which an exception in place of an answer is a bug. */
    static final List<String> DISPATCH = List.of(
            "ByCategory",
            "ByCategoryCatchAll",
            "ByCode",
            "ByCodeCatchAll",
            "Interface",
            "StrictInterface",
            "Operation");

    private static final List<Table> TABLES = List.of(
            new Table(
                    "Handlers with @ErrorHandler",
                    Map.of(
                            "ByCategory", "by category",
                            "ByCategoryCatchAll", "by category, catch-all",
                            "ByCode", "by code",
                            "ByCodeCatchAll", "by code, catch-all",
                            "Operation", "of the operation",
                            "PassesOn", "passes the error on"),
                    List.of("ByCategory", "ByCategoryCatchAll", "ByCode", "ByCodeCatchAll", "Operation", "PassesOn")),
            new Table(
                    "Handler interfaces",
                    Map.of(
                            "Interface", "`BillingHandler`",
                            "StrictInterface", "`BillingStrictHandler`",
                            "OperationInterface", "`PayErrorHandler`"),
                    List.of("Interface", "StrictInterface", "OperationInterface")),
            new Table(
                    "Java without Casebook's dispatch",
                    Map.of(
                            "Catch", "`catch`",
                            "PatternSwitch", "pattern switch",
                            "OperationSwitch", "pattern switch of the operation",
                            "CategorySwitch", "switch over `BillingCategory`",
                            "ErrorSwitch", "switch over `BillingError`, with `default`"),
                    List.of("Catch", "PatternSwitch", "OperationSwitch", "CategorySwitch", "ErrorSwitch")),
            new Table(
                    "Readers, serialized exceptions and overlays",
                    Map.of("Reader", "`BillingReader`", "Serialized", "read from a stream", "Overlay", "overlay"),
                    List.of("Reader", "Serialized", "Overlay")));

    private final Map<Change, Answers> answers;

    /**
     * A table of the page.
     *
     * @param title its title
     * @param names what the page calls the consumers
     * @param consumers the consumers, in the order of the columns
     */
    private record Table(String title, Map<String, String> names, List<String> consumers) {}

    VersionTables(Map<Change, Answers> answers) {
        this.answers = answers;
    }

    /** Every consumer. */
    static List<String> consumers() {
        return TABLES.stream()
                .flatMap(table -> table.consumers().stream())
                .distinct()
                .toList();
    }

    /** The tables. */
    String text() {
        return BEGIN + ". -->\n" + TABLES.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Table table) {
        String columns = table.consumers().stream().map(table.names()::get).collect(Collectors.joining(" | "));
        return "\n### " + table.title() + "\n\n| change | " + columns + " |\n|"
                + "---|".repeat(table.consumers().size() + 1) + "\n"
                + answers.keySet().stream()
                        .map(change -> row(change, table.consumers()))
                        .collect(Collectors.joining());
    }

    private String row(Change change, List<String> consumers) {
        return Stream.concat(Stream.of(change.title()), consumers.stream().map(consumer -> cell(change, consumer)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The answer for the error that the change is about, and whether others are concerned. */
    private String cell(Change change, String consumer) {
        Answers found = answers.get(change);
        Map<Integer, String> all = found.of(consumer);
        String own = change.codes().stream()
                .map(code -> show(all.getOrDefault(code, "")))
                .distinct()
                .collect(Collectors.joining(", "));
        Map<Integer, String> others = found.others(consumer, change);
        if (others.isEmpty()) {
            return own;
        }
        String shown =
                new TreeSet<>(others.values()).stream().map(VersionTables::show).collect(Collectors.joining(", "));
        String which = others.size() == all.size() - change.codes().size() ? "every other error" : "other errors";
        return own.equals(shown) ? shown + " for " + which + ", too" : own + "; " + shown + " for " + which;
    }

    private static String show(String answer) {
        return Answers.isThrown(answer) ? "**" + answer + "**" : answer.replaceAll("Exception$", "");
    }
}
