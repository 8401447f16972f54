package dev.casebook;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type that an {@link ErrorHandler} leaves out on purpose: the dispatcher throws it, and the compiler complains once it
 * is handled after all.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Except {
    /** The type, with everything below it that has no method of its own. */
    Class<?> type();

    /** Why it is left out, for the next reader; not blank. */
    String reason();
}
