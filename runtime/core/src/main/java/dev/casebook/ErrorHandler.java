package dev.casebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the compiler check that a class handles every category of a sealed hierarchy, and generates its dispatcher.
 *
 * <p>The methods that handle are marked with {@link Handles}; inherited ones count. For a class {@code Deliveries} the
 * dispatcher is {@code DeliveriesDispatcher}, for a class {@code Deliveries} inside {@code Shop} it is {@code
 * Shop_DeliveriesDispatcher}, in the same package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ErrorHandler {
    /** The roots of the hierarchies: sealed classes or sealed interfaces, from Casebook or from anybody. */
    Class<?>[] value();

    /** How fine the check is. */
    Level level() default Level.CATEGORY;

    /** What is left out on purpose. The dispatcher throws it. */
    Except[] except() default {};

    /** Whether a method that takes the root type counts as handling everything that has no method of its own. */
    boolean catchAll() default false;

    /** How fine the check is. */
    enum Level {
        /** Every error is handled by a method for it, for its category or for a category above. */
        CATEGORY,
        /** Every error is handled by a method for it alone; a method for its category does not count. */
        CODE
    }
}
