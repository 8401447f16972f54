package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * How a catalogue writes its codes and names.
 *
 * @param codes what its codes are
 * @param noError codes that mean success
 * @param namePrefix the beginning of names of errors that Java names leave out
 */
public record Conventions(CodeKind codes, List<Located<Code>> noError, Optional<Located<String>> namePrefix) {
    public Conventions {
        requireNonNull(codes, "codes");
        noError = List.copyOf(noError);
        requireNonNull(namePrefix, "namePrefix");
    }

    /** Of a catalogue that says nothing about it. */
    public static Conventions unknown() {
        return new Conventions(CodeKind.INTEGER, List.of(), Optional.empty());
    }
}
