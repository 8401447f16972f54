package dev.casebook.processor.handler;

import java.util.List;
import java.util.Optional;

/**
 * How errors of one root are dispatched.
 *
 * @param types the hierarchy
 * @param chain the claims to try, in this order
 * @param verdicts what becomes of each case
 * @param newer how a type that is newer than the dispatcher becomes an unrecognized one, where that can be
 */
public record RootPlan(
        TypedHierarchy types, List<Claim> chain, List<Coverage.Verdict> verdicts, Optional<NewerTypes> newer) {
    public RootPlan {
        chain = List.copyOf(chain);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether a type that is newer than the dispatcher falls through the chain. */
    public boolean meetsNewerTypes() {
        return chain.stream().noneMatch(claim -> types.isFallback(claim.type()));
    }
}
