package dev.casebook.catalogue.model;

import java.util.Locale;

/** Joins words. */
final class CamelCase {
    /** {@code RATE_LIMIT_HIT} and {@code rate-limit-hit} to {@code RateLimitHit}. */
    static String camel(String name, char separator) {
        StringBuilder joined = new StringBuilder(name.length());
        boolean first = true;
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == separator) {
                first = true;
            } else {
                joined.append(first ? Character.toUpperCase(letter) : letter);
                first = false;
            }
        }
        return joined.toString();
    }

    private CamelCase() {}
}
