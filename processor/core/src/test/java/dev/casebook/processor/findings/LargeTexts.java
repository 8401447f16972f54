package dev.casebook.processor.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Catalogues that are too large for a file among the cases, each with one finding about its size. */
final class LargeTexts {
    static List<String> all() {
        return List.of(
                catalogue("", 1, 3_000, 1),
                catalogue("granularity: error\n", 1, 32_001, 1),
                catalogue("", 1_001, 1_001, 1),
                catalogue("", 1, 1, 4_001));
    }

    private static String catalogue(String granularity, int categories, int errors, int codes) {
        List<String> lines = new ArrayList<>();
        lines.add("casebook: 1\nname: Large\ntitle: Large\nrevision: '1'\n" + granularity + "categories:");
        for (int i = 0; i < categories; i++) {
            lines.add("  c" + i + ": {title: Category, advice: give-up}");
        }
        lines.add("errors:");
        for (int i = 0; i < errors; i++) {
            lines.add("  E" + i + ":\n    code: " + 10_000 * i + also(10_000 * i, codes) + "\n    category: c" + i % categories + "\n    title: Title\n    remedy: Remedy");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String also(int first, int codes) {
        return codes == 1
                ? ""
                : "\n    also: " + IntStream.range(first + 1, first + codes).boxed().toList();
    }

    private LargeTexts() {}
}
