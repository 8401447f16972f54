package dev.casebook.generator.skeleton;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.ErrorCodes;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.ErrorTexts;
import dev.casebook.catalogue.model.Handling;
import dev.casebook.catalogue.model.Lifecycle;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.NearNames;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.model.Sections;
import dev.casebook.catalogue.model.Thrown;
import dev.casebook.catalogue.model.Translations;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a catalogue with findings valid, so that every type that can be named is written all the same. The build fails
 * anyway; without the types one mistake would come with a dozen "cannot find symbol".
 *
 * <p>Only names and the tree of categories are kept: codes are replaced by ones that cannot clash.
 */
public final class Repair {
    private static final Name.OfError UNKNOWN = new Name.OfError("UNKNOWN");

    private final Catalogue broken;
    private final Map<Name.InKebabCase, Category> categories = new LinkedHashMap<>();
    private final Map<Name.OfError, ErrorEntry> errors = new LinkedHashMap<>();
    private int nextCode;

    private Repair(Catalogue broken) {
        this.broken = broken;
    }

    /** A valid catalogue with the names of this one. */
    public static Catalogue of(Catalogue catalogue) {
        return new Repair(catalogue).repair();
    }

    private Catalogue repair() {
        broken.categories()
                .forEach(category -> categories.putIfAbsent(category.name().value(), category));
        broken.broken().entries().forEach(this::addCategory);
        broken.errors().forEach(error -> errors.putIfAbsent(error.name().value(), error));
        broken.broken().entries().forEach(this::addError);
        if (errors.isEmpty()) {
            // some types need an entry at least, so that they compile
            errors.put(
                    UNKNOWN,
                    error(
                            UNKNOWN,
                            BrokenEntry.section(BrokenEntry.Kind.ERROR),
                            broken.name().span()));
        }
        errors.values().forEach(this::addCategoryOf);
        List<Category> sound = categories.values().stream().map(this::repair).toList();
        List<ErrorEntry> soundErrors =
                errors.values().stream().map(this::repair).toList();
        return withoutClashes(with(sound, soundErrors, List.of()));
    }

    private Catalogue with(List<Category> sound, List<ErrorEntry> soundErrors, List<Operation> soundOperations) {
        return new Catalogue(
                broken.head(),
                broken.amends(),
                new Sections(
                        List.of(),
                        RepairedEnvelopes.of(broken.envelopes()),
                        List.of(),
                        sound,
                        soundErrors,
                        soundOperations,
                        Retired.nothing()),
                Translations.unread(List.of()),
                broken.broken());
    }

    private void addCategory(BrokenEntry entry) {
        if (entry.kind() == BrokenEntry.Kind.CATEGORY) {
            entry.name()
                    .ifPresent(written -> NearNames.entry(written.value())
                            .ifPresent(name -> categories.putIfAbsent(name, category(name, written.span()))));
        }
    }

    /** A category that only its errors name: the key that defines it may be misspelt or missing. */
    private void addCategoryOf(ErrorEntry error) {
        Name.InKebabCase name = error.category().value();
        categories.putIfAbsent(name, category(name, error.category().span()));
    }

    private void addError(BrokenEntry entry) {
        if (entry.kind() == BrokenEntry.Kind.ERROR) {
            entry.name()
                    .ifPresent(written -> NearNames.error(written.value())
                            .ifPresent(name -> errors.putIfAbsent(name, error(name, entry, written.span()))));
        }
    }

    private static Category category(Name.InKebabCase name, Span span) {
        return new Category(
                new Located<>(name, span),
                new Located<>(name.value(), span),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static ErrorEntry error(Name.OfError name, BrokenEntry entry, Span span) {
        Name.InKebabCase category = entry.parent().orElse(new Name.InKebabCase("none"));
        return new ErrorEntry(
                new Located<>(name, span),
                new Located<>(category, span),
                ErrorCodes.of(new Located<>(Code.of(0), span)),
                ErrorTexts.of(new Located<>(name.value(), span)),
                Handling.unknown(),
                Lifecycle.unknown(),
                Thrown.nothing(),
                List.of());
    }

    private Category repair(Category category) {
        return new Category(
                category.name(),
                category.title(),
                category.meaning(),
                category.parent().filter(parent -> reachesTop(category)),
                category.covers().isEmpty()
                        ? List.of()
                        : List.of(new Located<>(covered(), category.name().span())),
                Optional.of(new Advice.GiveUp()));
    }

    private boolean reachesTop(Category category) {
        Set<Name.InKebabCase> seen = new HashSet<>();
        Optional<Category> next = Optional.of(category);
        while (next.isPresent() && next.get().parent().isPresent()) {
            if (!seen.add(next.get().name().value())) {
                return false;
            }
            Name.InKebabCase parent = next.get().parent().get().value();
            if (!categories.containsKey(parent)) {
                return false;
            }
            next = Optional.of(categories.get(parent));
        }
        return true;
    }

    private ErrorEntry repair(ErrorEntry error) {
        ErrorTexts texts = error.texts();
        return new ErrorEntry(
                error.name(),
                error.category(),
                ErrorCodes.of(new Located<>(code(), error.name().span())),
                new ErrorTexts(texts.title(), texts.meaning(), texts.remedy(), Optional.empty(), List.of()),
                new Handling(
                        Optional.of(new Advice.GiveUp()),
                        error.handling().outcome(),
                        error.handling().http()),
                error.lifecycle(),
                RepairedValues.thrown(error),
                RepairedValues.captures(error));
    }

    private Code code() {
        int number = nextCode++;
        return broken.head().codes() == CodeKind.INTEGER ? Code.of(number) : Code.of("C" + number);
    }

    private CoveredCodes covered() {
        int number = nextCode++;
        return broken.head().codes() == CodeKind.INTEGER
                ? new CoveredCodes.Block(number, number)
                : new CoveredCodes.Prefix("P" + number + "_");
    }

    private Catalogue withoutClashes(Catalogue repaired) {
        FreeNames free = new FreeNames(JavaNames.of(repaired));
        List<Category> kept = free.categories(repaired.categories());
        List<ErrorEntry> keptErrors = free.errors(repaired.errors(), kept);
        return with(kept, keptErrors, RepairedOperations.of(broken, free.taken()));
    }
}
