package dev.casebook.catalogue.model;

import dev.casebook.Code;
import dev.casebook.catalogue.source.Located;
import java.util.List;

/**
 * Codes and names that are never used again, since tables, logs and old clients may still contain them.
 *
 * @param codes codes, ranges and pairs
 * @param names names of errors
 */
public record Retired(List<Located<Code>> codes, List<Located<Name.OfError>> names) {
    public Retired {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
    }

    /** Nothing. */
    public static Retired nothing() {
        return new Retired(List.of(), List.of());
    }
}
