package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import java.util.List;

/**
 * Where a part of an error is.
 *
 * @param part which part
 * @param from where it comes from, the preferred source first
 */
public record ShapePart(Part part, List<Located<Source>> from) {
    public ShapePart {
        requireNonNull(part, "part");
        from = List.copyOf(from);
    }

    /** Where it is in the error, the preferred place first, without other sources. */
    public List<Pointer> at() {
        return from.stream()
                .map(Located::value)
                .filter(Source::isPlain)
                .map(Source::pointer)
                .toList();
    }
}
