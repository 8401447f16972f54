package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.HandlingDecision;
import dev.casebook.processor.handler.TypedHierarchy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * How errors of one root are dispatched.
 *
 * @param types the hierarchy
 * @param chain the decisions, the most specific first
 * @param lookup what each method of the look-up asks, in this order
 * @param verdicts what becomes of each case
 * @param parameters for types whose method takes a supertype of the hierarchy, that supertype
 * @param names what each decision of the chain asks for: the binary names of its type and, if there is one, of the
 *     parameter's, with a space between
 * @param newer how a type that is newer than the dispatcher becomes an unrecognized one, where that can be
 */
record RootPlan(
        TypedHierarchy types,
        List<HandlingDecision> chain,
        List<List<LookupBranch>> lookup,
        List<Coverage.Verdict> verdicts,
        Map<String, TypeElement> parameters,
        List<String> names,
        Optional<NewerTypeConversions> newer) {
    RootPlan {
        chain = List.copyOf(chain);
        lookup = List.copyOf(lookup);
        verdicts = List.copyOf(verdicts);
        parameters = Map.copyOf(parameters);
        names = List.copyOf(names);
    }

    /** A plan for a build that fails: nothing is dispatched. */
    static RootPlan empty(TypedHierarchy types) {
        return new RootPlan(types, List.of(), List.of(), List.of(), Map.of(), List.of(), Optional.empty());
    }

    /** Whether the look-up asks for types, so that it can meet one that no longer exists. */
    boolean asksForTypes() {
        return !chain.isEmpty() && !types.isFallback(chain.get(0).type());
    }

    /** Whether a type that is newer than the dispatcher falls through the chain. */
    boolean meetsNewerTypes() {
        return chain.stream().noneMatch(decision -> types.isFallback(decision.type()));
    }
}
