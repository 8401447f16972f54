package dev.casebook.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks types that Casebook generated.
 *
 * <p>It is an annotation of Casebook, since {@code javax.annotation.processing.Generated} does not compile in a module
 * that does not read
 * {@code java.compiler}; coverage tools leave out every class with an annotation of this name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** The source, such as {@code billing.yaml}. */
    String value();

    /** The revision of the source; empty if there is none. */
    String revision() default "";
}
