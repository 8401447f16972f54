package dev.casebook.processor.random;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes random valid catalogues whose codes, ranges, patterns and covers are close together, and reports for them. */
final class RandomCodes {
    private static final int ENTRIES = 40;
    private static final List<String> TEXTS = List.of("a", "ab", "abc", "a b", "A_1", "A_12", "A_", "b/c", "010", "X");
    private static final List<String> SUBCODES = List.of("s", "st", "stu", "7", "t");
    private static final List<String> TYPES = List.of("card", "card_error", "c", "other");

    private final Random random;
    private final String kind;
    private final List<String> categories = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    /**
     * Starts a catalogue.
     *
     * @param kind what its codes are: integer, hex or text
     */
    RandomCodes(String kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
    }

    /** The text of a catalogue without errors. */
    String write() {
        for (int i = 0; i < ENTRIES; i++) {
            List<String> section = i % 3 == 0 ? categories : errors;
            section.add(section == categories ? category(i) : error(i));
            if (!isValid()) {
                section.remove(section.size() - 1);
            }
        }
        return text();
    }

    /** A report that may lead to an entry. */
    ErrorReport report() {
        ErrorReportBuilder report = ErrorReport.builder();
        if (kind.equals("text")) {
            report.code(random.nextInt(4) == 0 ? "A_" + random.nextInt(30) : pick(TEXTS));
            if (random.nextBoolean()) {
                report.subcode(pick(SUBCODES));
            }
        } else {
            report.code(Integer.valueOf(number()));
            if (random.nextBoolean()) {
                report.subcode(Integer.valueOf(number()));
            }
        }
        if (random.nextBoolean()) {
            report.field(ErrorReport.TYPE, pick(TYPES));
        }
        if (random.nextBoolean()) {
            report.httpStatus(400 + random.nextInt(8));
        }
        return report.build();
    }

    private boolean isValid() {
        return CatalogueCompiler.compile(SourceText.of("codes.yaml", text())).findings().stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private String text() {
        return "casebook: 1\nname: Codes\ntitle: Codes\nrevision: \"1\"\ncodes: " + kind
                + "\ncategories:\n  top: {title: Top, advice: give-up}\n" + String.join("", categories) + "errors:\n"
                + "  FIRST: {code: " + (kind.equals("text") ? "first" : kind.equals("hex") ? "0x7000" : "7000")
                + ", category: top, title: First, remedy: R}\n" + String.join("", errors);
    }

    private String category(int number) {
        int parents = categories.size();
        String parent = parents > 0 && random.nextBoolean()
                ? categories.get(random.nextInt(parents)).strip().split(":", 2)[0]
                : "top";
        return "  c" + number + ": {title: C, parent: " + parent + ", covers: [" + cover()
                + (random.nextBoolean() ? ", " + cover() : "") + "]}\n";
    }

    private String error(int number) {
        String also = random.nextBoolean() ? ", also: [" + code() + "]" : "";
        return "  E" + number + ": {code: " + single() + subcode() + also + ", category: top, title: E, remedy: R}\n";
    }

    private String subcode() {
        if (random.nextInt(3) > 0) {
            return "";
        }
        return ", subcode: " + (kind.equals("text") ? '"' + pick(SUBCODES) + '"' : written(number()));
    }

    private String code() {
        return switch (random.nextInt(3)) {
            case 0 -> kind.equals("text") ? pattern() : range();
            case 1 -> kind.equals("text") ? "{code: " + single() + ", subcode: " + pick(SUBCODES) + "}" : pair();
            default -> single();
        };
    }

    private String cover() {
        return switch (random.nextInt(4)) {
            case 0 -> "{type: \"" + pick(TYPES) + (random.nextBoolean() ? "*" : "") + "\"}";
            case 1 -> {
                int first = 400 + random.nextInt(6);
                yield "{http: " + first + "-" + (first + random.nextInt(3)) + "}";
            }
            case 2 -> kind.equals("text") ? "\"" + pick(TEXTS) + "*\"" : range();
            default ->
                kind.equals("text")
                        ? "{code: \"" + pick(TEXTS) + "\", subcode: \"" + pick(List.of("s", "st", "")) + "*\"}"
                        : written(number()) + "/" + range();
        };
    }

    private String single() {
        if (kind.equals("text")) {
            return random.nextInt(5) == 0 ? pattern() : '"' + pick(TEXTS) + '"';
        }
        return random.nextInt(5) == 0 ? range() : written(number());
    }

    private String pattern() {
        return "\"" + pick(List.of("A_", "A_1", "a")) + "{n:int}" + pick(List.of("", "", "_x")) + "\"";
    }

    private String pair() {
        return written(number()) + "/" + written(number());
    }

    private String range() {
        int first = number();
        int last = first + 1 + random.nextInt(6);
        boolean negative = kind.equals("integer") && first < 0;
        return written(first) + (negative ? ".." : "-") + written(last);
    }

    /** Few numbers, so that they meet; in hexadecimal also some beyond the half. */
    private int number() {
        int small = random.nextInt(25) - (kind.equals("integer") ? 8 : 0);
        return kind.equals("hex") && random.nextBoolean() ? small - 100 : small;
    }

    private String written(int number) {
        return kind.equals("hex") ? "0x" + Integer.toHexString(number) : Integer.toString(number);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
