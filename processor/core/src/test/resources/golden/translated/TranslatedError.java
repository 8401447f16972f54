package golden;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.Deprecation;
import dev.casebook.ErrorDefinition;
import dev.casebook.Outcome;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All errors of the catalogue, with their definitions.
 */
@Generated("catalogue.yaml")
public enum TranslatedError implements ErrorDefinition {
    /**
     * Card declined (17).
     *
     * <p>The bank refused the card.
     *
     * <p>Remedy: Ask for another card.
     *
     * <p>Advice: ask the user.
     */
    CARD_DECLINED,

    /**
     * Card expired (18).
     *
     * <p>Remedy: Ask for the new card.
     *
     * <p>Advice: ask the user.
     */
    CARD_EXPIRED;

    @Override
    public List<Code> codes() {
        return TranslatedTable.codes(ordinal());
    }

    @Override
    public String title() {
        return TranslatedTable.title(ordinal());
    }

    @Override
    public Optional<String> meaning() {
        return optional(TranslatedTable.meaning(ordinal()));
    }

    @Override
    public Optional<String> remedy() {
        return optional(TranslatedTable.remedy(ordinal()));
    }

    @Override
    public TranslatedCategory category() {
        return TranslatedTable.category(ordinal());
    }

    @Override
    public Advice advice() {
        return TranslatedTable.advice(ordinal());
    }

    @Override
    public Outcome outcome() {
        return TranslatedTable.outcome(ordinal());
    }

    @Override
    public OptionalInt httpStatus() {
        int status = TranslatedTable.httpStatus(ordinal());
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public Optional<URI> link() {
        return optional(TranslatedTable.link(ordinal())).map(URI::create);
    }

    @Override
    public Optional<Deprecation> deprecation() {
        String reason = TranslatedTable.deprecated(ordinal());
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        Deprecation deprecation = Deprecation.of(reason);
        String revision = TranslatedTable.deprecatedSince(ordinal());
        if (!revision.isEmpty()) {
            deprecation = deprecation.withSince(revision);
        }
        return Optional.of(deprecation);
    }

    @Override
    public TranslatedException exception() {
        return TranslatedFactory.create(ordinal(), TranslatedTable.sample(ordinal()), null, StackTrace.RECORDED);
    }

    /**
     * Turns an empty text into an empty optional.
     *
     * @param text the text; empty if there is none
     * @return the text, or empty
     */
    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Returns this definition as an optional, for {@code error()} of its exception.
     *
     * @return this definition
     */
    Optional<TranslatedError> asOptional() {
        return Optional.of(this);
    }

    @Override
    public String title(Locale locale) {
        return TranslatedTexts.title(locale, ordinal()).orElseGet(this::title);
    }

    @Override
    public Optional<String> meaning(Locale locale) {
        return TranslatedTexts.meaning(locale, ordinal()).or(this::meaning);
    }

    @Override
    public Optional<String> remedy(Locale locale) {
        return TranslatedTexts.remedy(locale, ordinal()).or(this::remedy);
    }
}
