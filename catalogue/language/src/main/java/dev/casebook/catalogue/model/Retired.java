package dev.casebook.catalogue.model;

import dev.casebook.Code;
import dev.casebook.catalogue.source.Located;
import java.util.List;

/**
 * What was used once and is never used again: somebody may still have it in a table, a log or an old client.
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
