package dev.casebook.generator.skeleton;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.catalogue.model.Broken;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.Envelope;
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
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.text.ValueKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes what is broken: an entry for each name, and made-up values that cannot meet where values do not matter. */
final class SkeletonEntries {
    private static final Name.OfError UNKNOWN = new Name.OfError("UNKNOWN");
    private static final Name.OfError NAMELESS = new Name.OfError("NAMELESS");
    private static final Name.InKebabCase NO_CATEGORY = new Name.InKebabCase("none");

    private final Catalogue broken;
    private final Map<Name.InKebabCase, Category> categories = new LinkedHashMap<>();
    private final Map<Name.OfError, ErrorEntry> errors = new LinkedHashMap<>();
    private final Map<Name.InKebabCase, Operation> operations = new LinkedHashMap<>();
    private int nextCode;

    private SkeletonEntries(Catalogue broken) {
        this.broken = broken;
    }

    /** The catalogue with an entry for each name that can be read, and with nothing that only values can make wrong. */
    static Catalogue complete(Catalogue broken) {
        SkeletonEntries entries = new SkeletonEntries(broken);
        broken.categories()
                .forEach(category ->
                        entries.categories.putIfAbsent(category.name().value(), category));
        broken.errors().forEach(error -> entries.errors.putIfAbsent(error.name().value(), error));
        broken.operations()
                .forEach(operation ->
                        entries.operations.putIfAbsent(operation.name().value(), operation));
        broken.broken().entries().forEach(entry -> entry.name().ifPresent(written -> entries.add(entry, written)));
        return entries.catalogue();
    }

    /** The catalogue with an error, whatever it is called. */
    static Catalogue withUnknownError(Catalogue empty) {
        SkeletonEntries entries = new SkeletonEntries(empty);
        empty.categories()
                .forEach(category ->
                        entries.categories.putIfAbsent(category.name().value(), category));
        empty.operations()
                .forEach(operation ->
                        entries.operations.putIfAbsent(operation.name().value(), operation));
        Name.OfError name = empty.name().value().value().equalsIgnoreCase(UNKNOWN.value()) ? NAMELESS : UNKNOWN;
        entries.errors.put(name, error(name, NO_CATEGORY, empty.name().span()));
        return entries.catalogue();
    }

    private void add(BrokenEntry entry, Located<String> written) {
        Span span = written.span();
        switch (entry.kind()) {
            case CATEGORY ->
                NearNames.entry(written.value()).ifPresent(name -> categories.putIfAbsent(name, category(name, span)));
            case ERROR ->
                NearNames.error(written.value())
                        .ifPresent(name -> errors.putIfAbsent(
                                name, error(name, entry.parent().orElse(NO_CATEGORY), span)));
            case OPERATION ->
                NearNames.entry(written.value())
                        .ifPresent(name -> operations.putIfAbsent(name, operation(name, written)));
            default -> {
                // it gives no type
            }
        }
    }

    private Catalogue catalogue() {
        // a category that only its errors name: the key that defines it may be misspelt or missing
        errors.values().forEach(error -> {
            Name.InKebabCase name = error.category().value();
            categories.putIfAbsent(name, category(name, error.category().span()));
        });
        Sections sections = new Sections(
                List.of(),
                broken.envelopes().stream().map(SkeletonEntries::nameAndKind).toList(),
                List.of(),
                categories.values().stream().map(this::completed).toList(),
                errors.values().stream().map(this::completed).toList(),
                List.copyOf(operations.values()),
                Retired.nothing());
        return new Catalogue(
                broken.head().withoutConventions(),
                broken.amends(),
                sections,
                Translations.unread(List.of()),
                Broken.none());
    }

    private static Category category(Name.InKebabCase name, Span span) {
        return new Category(
                new Located<>(name, span),
                new Located<>(name.value(), span),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Handling.unknown());
    }

    private static ErrorEntry error(Name.OfError name, Name.InKebabCase category, Span span) {
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

    private static Operation operation(Name.InKebabCase name, Located<String> written) {
        return new Operation(new Located<>(name, written.span()), written, Optional.empty(), List.of(), List.of());
    }

    private static Envelope nameAndKind(Envelope envelope) {
        return new Envelope(
                envelope.name(), envelope.form(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Category completed(Category category) {
        return new Category(
                category.name(),
                category.title(),
                category.meaning(),
                category.parent(),
                category.covers().isEmpty()
                        ? List.of()
                        : List.of(new Located<>(covered(), category.name().span())),
                handling(category.handling()));
    }

    private static Handling handling(Handling read) {
        return new Handling(
                Optional.of(new Advice.GiveUp()), Optional.empty(), read.outcome(), read.http(), read.granularity());
    }

    private ErrorEntry completed(ErrorEntry error) {
        ErrorTexts texts = error.texts();
        Handling handling = error.handling();
        return new ErrorEntry(
                error.name(),
                error.category(),
                ErrorCodes.of(new Located<>(code(), error.name().span())),
                new ErrorTexts(
                        texts.title(),
                        texts.meaning(),
                        texts.remedy(),
                        Optional.empty(),
                        List.of(),
                        texts.additional()),
                handling(handling),
                error.lifecycle(),
                namesClasses(error) ? Thrown.nothing() : error.thrown(),
                error.captures());
    }

    /** Whether parameters are of classes of the user's own: no rule knows whether they are there. */
    private static boolean namesClasses(ErrorEntry error) {
        return error.thrown().parameters().stream()
                .anyMatch(parameter -> ValueKind.of(parameter.type().value()).isEmpty());
    }

    private Code code() {
        int number = nextCode++;
        return broken.head().codes().isInteger() ? Code.of(number) : Code.of("C" + number);
    }

    private CoveredCodes covered() {
        int number = nextCode++;
        return broken.head().codes().isInteger()
                ? new CoveredCodes.Block(number, number, Code.Notation.DECIMAL)
                : new CoveredCodes.Prefix("P" + number + "_");
    }
}
