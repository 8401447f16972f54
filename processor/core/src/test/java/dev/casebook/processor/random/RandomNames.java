package dev.casebook.processor.random;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names that differ from each other: words of Java that are only sometimes keywords, and ordinary words. */
final class RandomNames {
    /** Words that are keywords in some places, and names that generated code could use itself. */
    private static final List<String> SPECIAL = List.of(
            "yield",
            "record",
            "var",
            "sealed",
            "permits",
            "when",
            "module",
            "open",
            "with",
            "to",
            "exports",
            "requires",
            "transitive",
            "opens",
            "uses",
            "provides",
            "value",
            "that",
            "other",
            "handler",
            "reply",
            "result",
            "context",
            "self",
            "args",
            "index",
            "key",
            "entry");

    private static final List<String> ORDINARY =
            List.of("alpha", "beta", "card", "delta", "echo", "fox", "golf", "hotel", "india", "kilo", "lima", "mike");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    RandomNames(Random random) {
        this.random = random;
    }

    /** A name such as {@code card-yield}, or one word alone; no name twice. */
    String lowerCase() {
        String name = word();
        while (!taken.add(name)) {
            name += "-" + word();
        }
        return name;
    }

    /** A name such as {@code CARD_YIELD}. */
    String upperCase() {
        return lowerCase().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private String word() {
        List<String> words = random.nextInt(3) == 0 ? ORDINARY : SPECIAL;
        return words.get(random.nextInt(words.size()));
    }
}
