package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.OnSuccess;
import dev.casebook.envelope.Pointer;
import java.util.Optional;

/**
 * A place in a body where errors are.
 *
 * @param at where, from the root of the body
 * @param shape the name of the shape that they have there
 * @param extent how much an error there is about
 * @param textShape the name of the shape of a text or a number there
 * @param rules when an error there counts
 */
public record EnvelopePlace(
        Located<Pointer> at,
        Located<Name.InKebabCase> shape,
        Extent extent,
        Optional<Located<Name.InKebabCase>> textShape,
        Rules rules) {
    /**
     * When an error counts.
     *
     * @param onSuccess the rule for replies with a status of success; empty for the default
     * @param successCondition what must hold in such a reply
     * @param when what must hold always
     * @param unless what must not hold
     */
    public record Rules(
            Optional<Located<OnSuccess>> onSuccess,
            Optional<PlaceCondition> successCondition,
            Optional<PlaceCondition> when,
            Optional<PlaceCondition> unless) {
        /** The defaults. */
        public static final Rules DEFAULT =
                new Rules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Rules {
            requireNonNull(onSuccess, "onSuccess");
            requireNonNull(successCondition, "successCondition");
            requireNonNull(when, "when");
            requireNonNull(unless, "unless");
        }

        /** Whether an error counts in every failed reply and in every event. */
        public boolean alwaysCount() {
            return when.isEmpty() && unless.isEmpty();
        }
    }

    public EnvelopePlace {
        requireNonNull(at, "at");
        requireNonNull(shape, "shape");
        requireNonNull(extent, "extent");
        requireNonNull(textShape, "textShape");
        requireNonNull(rules, "rules");
    }
}
