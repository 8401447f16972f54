package dev.casebook.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what Casebook generated.
 *
 * <p>It is our own, since {@code javax.annotation.processing.Generated} does not compile in a module that does not read
 * {@code java.compiler}; coverage tools leave out every class with an annotation of this name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** What it was generated from, such as {@code billing.yaml}. */
    String value();

    /** The revision of what it was generated from; empty where there is none. */
    String revision() default "";
}
