package dev.casebook.benchmarks.peers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An error of a catalogue that nobody wrote: sized like those of real ones. */
public record SampleError(int index) {
    private static final List<String> SUBJECTS = List.of(
            "ORDER", "INVOICE", "CARD", "CUSTOMER", "PARCEL", "STOCK_ITEM", "COUPON", "SESSION", "ADDRESS", "REFUND");
    private static final List<String> STATES = List.of(
            "NOT_FOUND", "EXPIRED", "ALREADY_CLOSED", "LOCKED", "TOO_LARGE", "REJECTED", "LIMIT_REACHED", "MALFORMED");

    /** The code that pairs share. */
    public static final int COMMON_CODE = 100;

    /** The name in the catalogue. */
    public String name() {
        String subject = SUBJECTS.get(index % SUBJECTS.size());
        return subject + "_" + STATES.get(index / SUBJECTS.size() % STATES.size()) + "_" + index;
    }

    /** The name of the class without {@code Exception}. */
    public String typeName() {
        StringBuilder camel = new StringBuilder();
        for (String word : name().split("_", -1)) {
            camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return camel.toString();
    }

    /** The code; codes are sparse, as vendors' are. */
    public int code() {
        return 1_000 + 7 * index;
    }

    /** The subcode under {@link #COMMON_CODE} that leads here too; every fifth error has one. */
    public Optional<Integer> subcode() {
        return index % 5 == 0 ? Optional.of(2_388_000 + index) : Optional.empty();
    }

    /** The category's number. */
    public int category() {
        return index % SampleCategory.COUNT;
    }

    /** A line for people. */
    public String title() {
        String words = name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String yaml() {
        String also = subcode()
                .map(value -> "    also: " + COMMON_CODE + "/" + value + "\n")
                .orElse("");
        return """
                  %s:
                    code: %d
                %s    category: %s
                    title: %s
                    meaning: The server looked at the request and found that number %d of its rules does not hold for it.
                    remedy: Look at what was sent, correct it as the reference says under %d, and send it again.
                """.formatted(name(), code(), also, new SampleCategory(category()).id(), title(), index, code());
    }
}
