package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The sections of a catalogue, each in the catalogue's order.
 *
 * @param shapes how one error looks in a body
 * @param envelopes where errors are in bodies; empty for a catalogue that reads none
 * @param sources where the facts are from
 * @param categories groups of errors that a caller treats alike
 * @param errors the errors
 * @param operations calls of the API and the errors that they raise
 * @param retired codes and names that are never used again
 */
public record Sections(
        List<Shape> shapes,
        List<Envelope> envelopes,
        List<SourceEntry> sources,
        List<Category> categories,
        List<ErrorEntry> errors,
        List<Operation> operations,
        Retired retired) {
    public Sections {
        shapes = List.copyOf(shapes);
        envelopes = List.copyOf(envelopes);
        sources = List.copyOf(sources);
        categories = List.copyOf(categories);
        errors = List.copyOf(errors);
        operations = List.copyOf(operations);
        requireNonNull(retired, "retired");
    }

    /** Sections without entries. */
    public static Sections none() {
        return new Sections(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Retired.nothing());
    }
}
