package dev.casebook.observe.unlisted;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A code that its catalogue does not list, and how often it came. Texts are on one line and bounded.
 *
 * @param key the code; {@link UnlistedKey#OTHER} is all codes beyond the maximum
 * @param category the category that covers it, or {@code none}
 * @param name what the server calls it: the title or the type of its report; empty if it says neither
 * @param count how often it came; 1 or more
 * @param firstSeen when it came first
 * @param lastSeen when it came last
 */
public record UnlistedCode(
        UnlistedKey key, String category, String name, long count, Instant firstSeen, Instant lastSeen) {
    /** None of them is null. */
    public UnlistedCode {
        requireNonNull(key, "key");
        requireNonNull(category, "category");
        requireNonNull(name, "name");
        requireNonNull(firstSeen, "firstSeen");
        requireNonNull(lastSeen, "lastSeen");
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1: " + count);
        }
    }

    /** The same code, seen once more. */
    UnlistedCode seenAgain(Instant now) {
        return new UnlistedCode(key, category, name, count + 1, firstSeen, now);
    }
}
