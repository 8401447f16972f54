package dev.casebook.observe.dashboard;

import dev.casebook.observe.ErrorTags;

/** Queries in PromQL over the counter and the timer that the adapter for Micrometer writes. */
final class Queries {
    /** The counter {@code casebook.errors} in Prometheus. */
    static final String ERRORS = "casebook_errors_total";

    /** The number of calls in the timer {@code casebook.calls} in Prometheus. */
    static final String CALLS = "casebook_calls_seconds_count";

    /** A label in Prometheus, such as {@code casebook_error} for {@code casebook.error}. */
    static String label(String key) {
        return key.replace('.', '_');
    }

    /** The errors of a catalogue per second, by one label. */
    static String rate(String catalogue, String key) {
        return "sum by (" + label(key) + ") (rate(" + series(ERRORS, catalogue, "") + "[$__rate_interval]))";
    }

    /** The errors of one category per second, by error. */
    static String rateOfCategory(String catalogue, String category) {
        String some = series(ERRORS, catalogue, ", " + label(ErrorTags.CATEGORY_KEY) + "=\"" + category + "\"");
        return "sum by (" + label(ErrorTags.ERROR_KEY) + ") (rate(" + some + "[$__rate_interval]))";
    }

    /** How many errors with this value of {@code casebook.error} came within a day. */
    static String lastDay(String catalogue, String error) {
        String some = series(ERRORS, catalogue, ", " + label(ErrorTags.ERROR_KEY) + "=\"" + error + "\"");
        return "sum(increase(" + some + "[24h])) or vector(0)";
    }

    /** The share of calls that fail, from 0 to 1. */
    static String failureRatio(String catalogue, String window) {
        String failed = series(CALLS, catalogue, ", " + label(ErrorTags.ERROR_KEY) + "!=\"" + ErrorTags.NONE + "\"");
        return "sum(rate(" + failed + window + ")) / sum(rate(" + series(CALLS, catalogue, "") + window + "))";
    }

    /**
     * The series of some errors that grew within an hour. A series that is new has no earlier value from which it could
     * grow, so it counts too.
     */
    static String seenWithinHour(String catalogue, String key, String value) {
        String some = series(ERRORS, catalogue, ", " + label(key) + "=\"" + value + "\"");
        return "increase(" + some + "[1h]) > 0 or (" + some + " unless " + some + " offset 1h)";
    }

    private static String series(String metric, String catalogue, String more) {
        return metric + "{" + label(ErrorTags.CATALOGUE_KEY) + "=\"" + catalogue + "\"" + more + "}";
    }

    private Queries() {}
}
