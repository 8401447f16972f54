package dev.casebook.reader;

import dev.casebook.envelope.OnSuccess;
import dev.casebook.reader.PlaceCondition.Truth;
import java.util.Optional;

/**
 * When what is found at a place is an error.
 *
 * @param onSuccess the rule for replies with a status of success
 * @param successCondition what must hold in such a reply
 * @param when what must hold always
 * @param unless what must not hold
 */
record PlaceRules(
        OnSuccess onSuccess,
        Optional<PlaceCondition> successCondition,
        Optional<PlaceCondition> when,
        Optional<PlaceCondition> unless) {
    /** Whether nothing here can be an error, whatever the body says. */
    boolean isExcluded(Arrival arrival) {
        return onSuccess == OnSuccess.NEVER && arrival.isSuccess();
    }

    /** Whether it depends on more than the place. */
    boolean isConditional(Arrival arrival) {
        return when.isPresent()
                || unless.isPresent()
                || (arrival.isSuccess() && (onSuccess != OnSuccess.ALWAYS || successCondition.isPresent()));
    }

    /** Whether it can be decided at the end of the value at the place. */
    boolean isWithin(int scope) {
        return isWithin(successCondition, scope) && isWithin(when, scope) && isWithin(unless, scope);
    }

    private static boolean isWithin(Optional<PlaceCondition> condition, int scope) {
        return condition.isEmpty() || condition.get().isWithin(scope);
    }

    /** Whether it is an error, apart from whether it needs a code. */
    boolean hold(PendingError error, Arrival arrival, Truth absent) {
        Truth truth = Truth.HOLDS;
        if (when.isPresent()) {
            truth = when.get().test(error.scopes, arrival, absent);
        }
        if (arrival.isSuccess() && successCondition.isPresent()) {
            truth = truth.and(successCondition.get().test(error.scopes, arrival, absent));
        }
        if (unless.isPresent()) {
            truth = truth.and(unless.get().test(error.scopes, arrival, absent).not());
        }
        return truth == Truth.HOLDS || (truth == Truth.UNKNOWN && !arrival.isSuccess());
    }
}
