package dev.casebook.tools.find;

import static java.util.Objects.requireNonNull;

import dev.casebook.ErrorReport;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.naming.JavaNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds entries by what people type: a code {@code 131047}, a pair {@code 100/2388072}, a name {@code RATE_LIMIT_HIT} in
 * any case, a former name, the name of an exception, the name of a category, or words of a title.
 */
public final class EntryQuery {
    private final Catalogue catalogue;
    private final CodeFinder codes;
    private final JavaNames names;

    /**
     * What was found.
     *
     * @param errors the errors
     * @param categories the categories of this name, or the one that covers the code
     * @param isCovered whether the category covers the code, which no error lists
     * @param similar a name that is written like the query, where nothing was found
     */
    public record Hits(
            List<ErrorEntry> errors, List<Category> categories, boolean isCovered, Optional<String> similar) {
        public Hits {
            errors = List.copyOf(errors);
            categories = List.copyOf(categories);
            requireNonNull(similar, "similar");
        }

        /** Whether nothing was found. */
        public boolean isEmpty() {
            return errors.isEmpty() && categories.isEmpty();
        }

        private static Hits of(List<ErrorEntry> errors) {
            return new Hits(errors, List.of(), false, Optional.empty());
        }
    }

    private EntryQuery(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.codes = CodeFinder.of(catalogue);
        this.names = JavaNames.of(catalogue);
    }

    /** Queries of a catalogue without errors among its findings. */
    public static EntryQuery of(Catalogue catalogue) {
        return new EntryQuery(catalogue);
    }

    /** What the words mean. */
    public Hits find(String query) {
        String words = query.strip();
        Optional<FoundEntry> found = report(words).map(codes::find);
        Optional<ErrorEntry> byCode = found.flatMap(FoundEntry::error);
        if (byCode.isPresent()) {
            return Hits.of(List.of(byCode.get()));
        }
        return Stream.<Predicate<ErrorEntry>>of(error -> hasName(error, words), error -> hasFormerName(error, words))
                .map(this::errors)
                .filter(errors -> !errors.isEmpty())
                .map(Hits::of)
                .findFirst()
                .or(() -> categories(words))
                .or(() -> titles(words))
                .or(() -> found.flatMap(FoundEntry::category)
                        .map(category -> new Hits(List.of(), List.of(category), true, Optional.empty())))
                .orElseGet(() -> new Hits(List.of(), List.of(), false, similar(words)));
    }

    /** The words as a report of their code; empty where no code of the catalogue can look like this. */
    private Optional<ErrorReport> report(String words) {
        int slash = words.indexOf('/');
        String code = slash > 0 ? words.substring(0, slash) : words;
        String subcode = slash > 0 ? words.substring(slash + 1) : "";
        if (catalogue.head().codes() == CodeKind.TEXT) {
            ErrorReport whole = ErrorReport.of(words);
            return Optional.of(codes.isListed(whole) || subcode.isEmpty() ? whole : ErrorReport.of(code, subcode))
                    .filter(report -> !words.isEmpty());
        }
        return number(code)
                .flatMap(first -> subcode.isEmpty()
                        ? Optional.of(ErrorReport.of(first))
                        : number(subcode).map(second -> ErrorReport.of(first, second)));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(
                    text.startsWith("0x") ? Integer.parseUnsignedInt(text.substring(2), 16) : Integer.parseInt(text));
        } catch (NumberFormatException word) {
            return Optional.empty();
        }
    }

    private List<ErrorEntry> errors(Predicate<ErrorEntry> test) {
        return catalogue.errors().stream().filter(test).toList();
    }

    private boolean hasName(ErrorEntry error, String words) {
        return error.name().value().value().equalsIgnoreCase(words)
                || error.name().value().constant().equalsIgnoreCase(words)
                || names.error(error.name().value()).exception().equalsIgnoreCase(words);
    }

    private static boolean hasFormerName(ErrorEntry error, String words) {
        return error.lifecycle().renamedFrom().stream()
                .anyMatch(former -> former.value().value().equalsIgnoreCase(words));
    }

    private Optional<Hits> categories(String words) {
        List<Category> found = catalogue.categories().stream()
                .filter(category -> category.name().value().value().equalsIgnoreCase(words)
                        || names.category(category.name().value()).exception().equalsIgnoreCase(words))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Hits(List.of(), found, false, Optional.empty()));
    }

    private Optional<Hits> titles(String words) {
        List<String> parts = Stream.of(plain(words).split(" ", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        List<ErrorEntry> found = parts.isEmpty()
                ? List.of()
                : errors(error ->
                        parts.stream().allMatch(plain(error.texts().title().value())::contains));
        return found.isEmpty() ? Optional.empty() : Optional.of(Hits.of(found));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]++", " ");
    }

    private Optional<String> similar(String words) {
        List<String> all = Stream.concat(
                        catalogue.errors().stream()
                                .map(error -> error.name().value().value()),
                        catalogue.categories().stream()
                                .map(category -> category.name().value().value()))
                .toList();
        return Nearest.of(words.replace(' ', '_'), all);
    }
}
