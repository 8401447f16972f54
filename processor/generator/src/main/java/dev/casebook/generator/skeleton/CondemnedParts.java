package dev.casebook.generator.skeleton;

import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.ErrorTexts;
import dev.casebook.catalogue.model.Lifecycle;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Sections;
import dev.casebook.catalogue.model.Thrown;
import dev.casebook.catalogue.rules.CondemnedPart;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Leaves out of a catalogue what the rules report: a part that an entry can do without, else the entry.
 *
 * <p>A part is known by the component of its record. One that is added later and that nothing here knows takes its whole
 * entry with it, so that a new rule asks for nothing here.
 */
final class CondemnedParts {
    private final Map<Entry, List<String>> condemned = new HashMap<>();
    private final Set<Name> names = new HashSet<>();
    private final Set<Name> operations = new HashSet<>();

    private record Entry(Kind kind, String name) {}

    private CondemnedParts(Catalogue catalogue, Set<CondemnedPart> condemned) {
        condemned.forEach(part -> this.condemned
                .computeIfAbsent(new Entry(part.kind(), part.entry()), entry -> new ArrayList<>())
                .add(part.part()));
        catalogue.categories().forEach(category -> names.add(category.name().value()));
        catalogue.errors().forEach(error -> names.add(error.name().value()));
        catalogue
                .operations()
                .forEach(operation -> operations.add(operation.name().value()));
    }

    /** The catalogue without these parts. */
    static Catalogue without(Catalogue catalogue, Set<CondemnedPart> condemned) {
        CondemnedParts parts = new CondemnedParts(catalogue, condemned);
        Sections all = catalogue.sections();
        Sections kept = new Sections(
                all.shapes(),
                parts.kept(Kind.ENVELOPE, all.envelopes(), Envelope::name, (entry, part) -> Optional.empty()),
                all.sources(),
                parts.kept(Kind.CATEGORY, all.categories(), Category::name, CondemnedParts::without),
                parts.kept(Kind.ERROR, all.errors(), ErrorEntry::name, CondemnedParts::without),
                parts.kept(Kind.OPERATION, all.operations(), Operation::name, parts::without),
                all.retired());
        return new Catalogue(catalogue.head(), catalogue.amends(), kept, catalogue.translations(), catalogue.broken());
    }

    private <E> List<E> kept(
            Kind kind,
            List<E> entries,
            Function<E, ? extends Located<? extends Name>> name,
            BiFunction<E, String, Optional<E>> without) {
        List<E> kept = new ArrayList<>();
        for (E entry : entries) {
            Optional<E> left = Optional.of(entry);
            String own = name.apply(entry).value().value();
            for (String part : condemned.getOrDefault(new Entry(kind, own), List.of())) {
                left = left.flatMap(rest -> without.apply(rest, part));
            }
            left.ifPresent(kept::add);
        }
        return kept;
    }

    private static Optional<Category> without(Category category, String part) {
        return part.equals("parent") && category.parent().isPresent()
                ? Optional.of(new Category(
                        category.name(),
                        category.title(),
                        category.meaning(),
                        Optional.empty(),
                        category.covers(),
                        category.handling()))
                : Optional.empty();
    }

    private static Optional<ErrorEntry> without(ErrorEntry error, String part) {
        return switch (part) {
            case "texts" ->
                Optional.of(with(error, ErrorTexts.of(error.texts().title()), error.lifecycle(), error.thrown()));
            case "lifecycle" -> Optional.of(with(error, error.texts(), Lifecycle.unknown(), error.thrown()));
            case "thrown" -> Optional.of(with(error, error.texts(), error.lifecycle(), Thrown.nothing()));
            case "captures" -> Optional.of(withoutCaptures(error));
            default -> Optional.empty();
        };
    }

    private static ErrorEntry with(ErrorEntry error, ErrorTexts texts, Lifecycle lifecycle, Thrown thrown) {
        return new ErrorEntry(
                error.name(),
                error.category(),
                error.codes(),
                texts,
                error.handling(),
                lifecycle,
                thrown,
                error.captures());
    }

    private static ErrorEntry withoutCaptures(ErrorEntry error) {
        return new ErrorEntry(
                error.name(),
                error.category(),
                error.codes(),
                error.texts(),
                error.handling(),
                error.lifecycle(),
                error.thrown(),
                List.of());
    }

    private Optional<Operation> without(Operation operation, String part) {
        return switch (part) {
            case "raises" -> Optional.of(with(operation, fewer(operation.raises(), names), operation.include()));
            case "include" -> Optional.of(with(operation, operation.raises(), fewer(operation.include(), operations)));
            default -> Optional.empty();
        };
    }

    private static Operation with(
            Operation operation, List<Located<Name>> raises, List<Located<Name.InKebabCase>> include) {
        return new Operation(operation.name(), operation.title(), operation.meaning(), raises, include);
    }

    /** Those that exist, each once; where that changes nothing, none. */
    private static <N extends Name> List<Located<N>> fewer(List<Located<N>> all, Set<Name> known) {
        Set<Name> seen = new HashSet<>();
        List<Located<N>> fewer = all.stream()
                .filter(name -> known.contains(name.value()) && seen.add(name.value()))
                .toList();
        return fewer.size() < all.size() ? fewer : List.of();
    }
}
