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
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All errors of the catalogue, with their definitions.
 */
@Generated("catalogue.yaml")
public enum DepotError implements ErrorDefinition {
    /**
     * Out of stock (100, 7/1).
     *
     * <p>Remedy: Order fewer.
     *
     * <p>Advice: fix the request.
     */
    OUT_OF_STOCK,

    /**
     * Never had it (101).
     *
     * <p>Remedy: Order something else.
     *
     * <p>Advice: fix the request.
     */
    NEVER_HAD_IT,

    /**
     * Shelf empty (102).
     *
     * <p>Remedy: Fill it.
     *
     * <p>Advice: fix the request.
     *
     * @deprecated Shelves have no sensors any more.
     */
    @Deprecated
    SHELF_EMPTY,

    /**
     * Too heavy (103).
     *
     * <p>Remedy: Divide it.
     *
     * <p>Advice: fix the request.
     */
    TOO_HEAVY,

    /**
     * Gate closed (200).
     *
     * <p>Remedy: Come back later.
     *
     * <p>Advice: ask the user. HTTP status: 403.
     */
    GATE_CLOSED,

    /**
     * No key (201).
     *
     * <p>Remedy: Ask for one.
     *
     * <p>Advice: ask the user.
     */
    NO_KEY,

    /**
     * Too fast (300).
     *
     * <p>Remedy: Wait.
     *
     * <p>Advice: give up.
     */
    TOO_FAST,

    /**
     * Fire (301-309).
     *
     * <p>Remedy: Leave.
     *
     * <p>Advice: give up.
     */
    FIRE;

    /**
     * Never had it (101).
     *
     * @deprecated NO_SUCH_THING was renamed. Use {@link DepotError#NEVER_HAD_IT} instead.
     */
    @Deprecated
    public static final DepotError NO_SUCH_THING = NEVER_HAD_IT;

    /**
     * No key (201).
     *
     * @deprecated KEY_LOST was renamed. Use {@link DepotError#NO_KEY} instead.
     */
    @Deprecated
    public static final DepotError KEY_LOST = NO_KEY;

    @Override
    public List<Code> codes() {
        return DepotTable.codes(ordinal());
    }

    @Override
    public String title() {
        return DepotTable.title(ordinal());
    }

    @Override
    public Optional<String> meaning() {
        return optional(DepotTable.meaning(ordinal()));
    }

    @Override
    public Optional<String> remedy() {
        return optional(DepotTable.remedy(ordinal()));
    }

    @Override
    public DepotCategory category() {
        return DepotTable.category(ordinal());
    }

    @Override
    public Advice advice() {
        return DepotTable.advice(ordinal());
    }

    @Override
    public Outcome outcome() {
        return DepotTable.outcome(ordinal());
    }

    @Override
    public OptionalInt httpStatus() {
        int status = DepotTable.httpStatus(ordinal());
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public Optional<URI> link() {
        return optional(DepotTable.link(ordinal())).map(URI::create);
    }

    @Override
    public Optional<Deprecation> deprecation() {
        String reason = DepotTable.deprecated(ordinal());
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        Deprecation deprecation = Deprecation.of(reason);
        String revision = DepotTable.deprecatedSince(ordinal());
        if (!revision.isEmpty()) {
            deprecation = deprecation.withSince(revision);
        }
        return Optional.of(deprecation);
    }

    @Override
    public DepotException exception() {
        return DepotFactory.create(ordinal(), DepotTable.sample(ordinal()), null, StackTrace.RECORDED);
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
    Optional<DepotError> asOptional() {
        return Optional.of(this);
    }
}
