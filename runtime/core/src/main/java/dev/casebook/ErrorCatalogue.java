package dev.casebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the Java API of an error catalogue into the annotated package, or into the package of the annotated type.
 *
 * <pre>{@code
 * @ErrorCatalogue("billing.yaml")
 * package com.acme.billing;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ErrorCatalogue {
    /**
     * The catalogue's path from the resources root, such as {@code billing.yaml}; with a leading {@code ./} the path
     * starts at the annotated package.
     */
    String value();

    /**
     * The class that the generated root exception extends: {@link CodedException} or an abstract subclass of it with
     * the same two constructors.
     */
    Class<? extends CodedException> baseClass() default CodedException.class;
}
