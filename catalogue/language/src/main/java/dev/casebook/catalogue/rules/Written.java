package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.model.Catalogue;
import java.util.List;

/** The names of a catalogue as they are written, in its order. */
final class Written {
    static List<String> categories(Catalogue catalogue) {
        return catalogue.categories().stream()
                .map(category -> category.name().value().value())
                .toList();
    }

    static List<String> errors(Catalogue catalogue) {
        return catalogue.errors().stream()
                .map(error -> error.name().value().value())
                .toList();
    }

    static List<String> sources(Catalogue catalogue) {
        return catalogue.sources().stream()
                .map(source -> source.name().value().value())
                .toList();
    }

    static List<String> shapes(Catalogue catalogue) {
        return catalogue.shapes().stream()
                .map(shape -> shape.name().value().value())
                .toList();
    }

    private Written() {}
}
