package dev.casebook.catalogue.rules.support;

import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.Source;
import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names of a catalogue as they are written, in its order; those of broken entries after the others. */
public final class Written {
    public static List<String> categories(Catalogue catalogue) {
        return names(catalogue, Kind.CATEGORY, catalogue.categories(), Category::name);
    }

    public static List<String> errors(Catalogue catalogue) {
        return names(catalogue, Kind.ERROR, catalogue.errors(), ErrorEntry::name);
    }

    public static List<String> sources(Catalogue catalogue) {
        return names(catalogue, Kind.SOURCE, catalogue.sources(), Source::name);
    }

    public static List<String> shapes(Catalogue catalogue) {
        return names(catalogue, Kind.SHAPE, catalogue.shapes(), Shape::name);
    }

    public static List<String> operations(Catalogue catalogue) {
        return names(catalogue, Kind.OPERATION, catalogue.operations(), Operation::name);
    }

    private static <E> List<String> names(
            Catalogue catalogue, Kind kind, List<E> entries, Function<E, Located<? extends Name>> name) {
        Stream<String> readable =
                entries.stream().map(entry -> name.apply(entry).value().value());
        return Stream.concat(readable, catalogue.broken().names(kind).stream())
                .distinct()
                .toList();
    }

    private Written() {}
}
