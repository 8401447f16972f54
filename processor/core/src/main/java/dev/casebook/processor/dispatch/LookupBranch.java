package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.HandlingDecision;
import java.util.List;
import java.util.Optional;

/**
 * Some of a chain's claims, asked one after the other.
 *
 * @param group the type that an error must be of to be asked about; empty where every error is
 * @param decisions the claims
 */
record LookupBranch(Optional<String> group, List<HandlingDecision> decisions) {
    LookupBranch {
        decisions = List.copyOf(decisions);
    }
}
