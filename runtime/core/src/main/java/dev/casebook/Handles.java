package dev.casebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of an {@link ErrorHandler} class that handles the type of its first parameter, or the listed types.
 *
 * <p>If several methods match an error, the one for the most specific type is called.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Handles {
    /** The types that the method handles; empty for the type of its first parameter. */
    Class<?>[] value() default {};
}
