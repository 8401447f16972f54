package dev.casebook.benchmarks.peers;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One of twelve categories. */
public record SampleCategory(int index) {
    private static final List<String> IDS = List.of(
            "ordering",
            "payment",
            "throttling",
            "authorization",
            "delivery",
            "storage",
            "account",
            "marketing",
            "maintenance",
            "input",
            "refunding",
            "shipping");
    private static final List<String> ADVICE = List.of("give-up", "ask-user", "{retry-after: 5m}", "fix-request");

    /** How many there are. */
    public static final int COUNT = 12;

    /** All of them. */
    public static List<SampleCategory> all() {
        return IntStream.range(0, COUNT).mapToObj(SampleCategory::new).toList();
    }

    /** The id in the catalogue. */
    public String id() {
        return IDS.get(index);
    }

    /** The name of the class without {@code Exception}. */
    public String typeName() {
        return id().substring(0, 1).toUpperCase(Locale.ROOT) + id().substring(1);
    }

    String yaml() {
        return "  %s: {title: %s, advice: %s, covers: %d-%d}\n"
                .formatted(id(), typeName(), ADVICE.get(index % ADVICE.size()), covered(), covered() + 999);
    }

    private int covered() {
        return 2_000_000_000 + index * 1_000;
    }
}
