package dev.casebook.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a root that was generated although its catalogue has errors. The build fails because of them. Handlers of this
 * root are not checked, so that only these errors are reported.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Skeleton {}
