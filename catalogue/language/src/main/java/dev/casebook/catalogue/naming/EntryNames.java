package dev.casebook.catalogue.naming;

/**
 * The Java names of an error or a category.
 *
 * @param stem what its names begin with, such as {@code RateLimitHit}
 * @param constant its constant, such as {@code RATE_LIMIT_HIT}
 */
public record EntryNames(String stem, String constant) {
    /** Its exception, such as {@code RateLimitHitException}. */
    public String exception() {
        return stem + "Exception";
    }

    /** For a category with covers: what its unlisted codes become, such as {@code UnrecognizedThrottlingException}. */
    public String unrecognized() {
        return "Unrecognized" + exception();
    }

    /** For a top category: its part of the handler, such as {@code ThrottlingHandler}. */
    public String handler() {
        return stem + "Handler";
    }

    /** Its method in handlers, such as {@code onRateLimitHit}. */
    public String method() {
        return "on" + stem;
    }

    /** For a category with covers: the handlers' method, such as {@code onUnrecognizedThrottling}. */
    public String unrecognizedMethod() {
        return "onUnrecognized" + stem;
    }
}
