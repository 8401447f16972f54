package dev.casebook.catalogue.rules.support;

import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.SourceEntry;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names of a catalogue as they are written, in its order; those of broken entries after the others. */
public final class DeclaredNames {
    public static List<String> of(Kind kind, Catalogue catalogue) {
        return switch (kind) {
            case CATEGORY -> names(catalogue, kind, catalogue.categories(), Category::name);
            case ERROR -> names(catalogue, kind, catalogue.errors(), ErrorEntry::name);
            case SOURCE -> names(catalogue, kind, catalogue.sources(), SourceEntry::name);
            case SHAPE -> names(catalogue, kind, catalogue.shapes(), Shape::name);
            case OPERATION -> names(catalogue, kind, catalogue.operations(), Operation::name);
            case ENVELOPE -> names(catalogue, kind, catalogue.envelopes(), Envelope::name);
            case CATALOGUE -> List.of();
        };
    }

    private static <E> List<String> names(
            Catalogue catalogue, Kind kind, List<E> entries, Function<E, Located<? extends Name>> name) {
        Stream<String> readable =
                entries.stream().map(entry -> name.apply(entry).value().value());
        return Stream.concat(readable, catalogue.broken().names(kind).stream())
                .distinct()
                .toList();
    }

    private DeclaredNames() {}
}
