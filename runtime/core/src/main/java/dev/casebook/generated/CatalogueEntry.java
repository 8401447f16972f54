package dev.casebook.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the catalogue's entry of a generated exception, for messages of the compiler. Nothing reads it at run time. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CatalogueEntry {
    /** The entry's name, such as {@code RATE_LIMIT_HIT}. */
    String name();

    /** Its codes as written in the catalogue, with {@code code} first, such as {@code 130429} or {@code 200-299}. */
    String[] codes();
}
