package dev.casebook.observe;

import static java.util.Objects.requireNonNull;

import dev.casebook.CategoryDefinition;
import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.Unreadable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a metric may say about an error: names of the catalogue only, so the number of values is limited. A code that the
 * catalogue does not list is never one of them.
 *
 * <pre>{@code
 * ErrorTags.of(error).toMap()
 *     // casebook.catalogue=WhatsApp, casebook.category=THROTTLING, casebook.error=RATE_LIMIT_HIT,
 *     // casebook.advice=RETRY_WITH_BACKOFF, casebook.outcome=REJECTED
 * }</pre>
 *
 * @param catalogue the name of the catalogue: the name of its root exception without {@code Exception}
 * @param category the category, or {@value #NONE}
 * @param error the error, {@code unrecognized} or {@code unreadable}; {@value #NONE} without an error
 * @param advice the kind of the effective advice
 * @param outcome whether the server may have done the work
 */
public record ErrorTags(String catalogue, String category, String error, String advice, String outcome) {
    /** The value where there is nothing: the keys are the same for every call. */
    public static final String NONE = "none";

    /** The error of an unlisted code. */
    public static final String UNRECOGNIZED = "unrecognized";

    /** The error of a body that cannot be read. */
    public static final String UNREADABLE = "unreadable";

    /** The key of {@link #catalogue()}. */
    public static final String CATALOGUE_KEY = "casebook.catalogue";

    /** The key of {@link #category()}. */
    public static final String CATEGORY_KEY = "casebook.category";

    /** The key of {@link #error()}. */
    public static final String ERROR_KEY = "casebook.error";

    /** The key of {@link #advice()}. */
    public static final String ADVICE_KEY = "casebook.advice";

    /** The key of {@link #outcome()}. */
    public static final String OUTCOME_KEY = "casebook.outcome";

    /** The tags of a call without an error, or with an exception that has no code. */
    public static final ErrorTags EMPTY = new ErrorTags(NONE, NONE, NONE, NONE, NONE);

    /** None of them is null. */
    public ErrorTags {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(category, "category");
        requireNonNull(error, "error");
        requireNonNull(advice, "advice");
        requireNonNull(outcome, "outcome");
    }

    /** The tags of an error. */
    public static ErrorTags of(CodedException error) {
        return new ErrorTags(
                CatalogueNames.of(error),
                error.category().map(CategoryDefinition::name).orElse(NONE),
                error.error().map(ErrorDefinition::name).orElseGet(() -> kindWithoutEntry(error)),
                error.advice().kind().name(),
                error.outcome().name());
    }

    private static String kindWithoutEntry(CodedException error) {
        return error instanceof Unreadable ? UNREADABLE : UNRECOGNIZED;
    }

    /** The tags of what a call threw, or of its first cause with a code; {@link #EMPTY} if there is none, and for null. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public static ErrorTags ofThrown(@Nullable Throwable thrown) {
        Optional<CodedException> error = CodedErrors.find(thrown);
        return error.isPresent() ? of(error.get()) : EMPTY;
    }

    /** The same tags for a call of this catalogue. */
    public ErrorTags withCatalogue(String name) {
        return new ErrorTags(name, category, error, advice, outcome);
    }

    /** The values by their keys, in a fixed order. */
    public Map<String, String> toMap() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(CATALOGUE_KEY, catalogue);
        values.put(CATEGORY_KEY, category);
        values.put(ERROR_KEY, error);
        values.put(ADVICE_KEY, advice);
        values.put(OUTCOME_KEY, outcome);
        return Collections.unmodifiableMap(values);
    }
}
