package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * The codes of an error.
 *
 * @param code the code of its own
 * @param also further codes that mean the same
 */
public record ErrorCodes(Located<Code> code, List<Located<Code>> also) {
    public ErrorCodes {
        requireNonNull(code, "code");
        also = List.copyOf(also);
    }

    /** One code and no others. */
    public static ErrorCodes of(Located<Code> code) {
        return new ErrorCodes(code, List.of());
    }

    /** Every code: the error's own one, then those that mean the same. */
    public List<Located<Code>> all() {
        List<Located<Code>> codes = new ArrayList<>();
        codes.add(code);
        codes.addAll(also);
        return codes;
    }
}
