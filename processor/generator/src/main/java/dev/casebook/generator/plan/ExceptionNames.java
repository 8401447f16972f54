package dev.casebook.generator.plan;

import java.util.List;

/**
 * The Java names under which an error is thrown and handled.
 *
 * @param owner whose class it is
 * @param className the exception, such as {@code RateLimitHitException}
 * @param method the handlers' method, such as {@code onRateLimitHit}
 * @param aliases the error's former names, the oldest first
 */
public record ExceptionNames(Owner owner, String className, String method, List<AliasPlan> aliases) {
    /** Whose class an error is thrown as. */
    public enum Owner {
        /** Its own. */
        ERROR,
        /** Its category's. */
        CATEGORY
    }

    public ExceptionNames {
        aliases = List.copyOf(aliases);
    }
}
