package dev.casebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the compiler check that a class handles every category of a sealed hierarchy, and generates its dispatcher.
 *
 * <p>The methods that handle are marked with {@link Handles}. For a class {@code Deliveries} the dispatcher is {@code
 * DeliveriesDispatcher}, in the same package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ErrorHandler {
    /** The root of the hierarchy: a sealed class or a sealed interface, from Casebook or from anybody. */
    Class<?>[] value();

    /** Whether a method that takes the root type counts as handling everything that has no method of its own. */
    boolean catchAll() default false;
}
