package dev.casebook;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type that an {@link ErrorHandler} excludes on purpose. The dispatcher throws it. It is an error if a method
 * handles the type as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Except {
    /** The type, with everything below it that has no method of its own. */
    Class<?> type();

    /** Why it is excluded; not blank. */
    String reason();
}
