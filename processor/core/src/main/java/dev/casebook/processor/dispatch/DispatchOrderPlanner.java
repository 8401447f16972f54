package dev.casebook.processor.dispatch;

import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.HandlingDecision;
import dev.casebook.processor.handler.Hierarchy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides in which order a dispatcher asks about the types of one hierarchy: the most specific first, and in a long chain
 * for the category first and then about the types in it, instead of about hundreds of types.
 */
public final class DispatchOrderPlanner {
    /** So many questions are asked faster one after the other than by category. */
    private static final int MAX_UNGROUPED = 24;

    /** So many questions fit into a method: the class file format allows 64 kilobytes for one. */
    static final int MAX_IN_METHOD = 500;

    private final Hierarchy hierarchy;

    /** The order for a hierarchy. */
    public DispatchOrderPlanner(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** The chain: what the methods handle, what is excluded, and, in a migration, what nothing handles. */
    List<HandlingDecision> chain(Coverage coverage) {
        Stream<HandlingDecision> unhandled = coverage.verdicts().stream()
                .filter(verdict -> verdict.best().isEmpty())
                .map(verdict -> hierarchy.representative(verdict.type()))
                .distinct()
                .map(type -> new HandlingDecision(type, new HandlingDecision.Unhandled()));
        return mostSpecificFirst(
                Stream.concat(coverage.decisions().stream(), unhandled).toList());
    }

    /** The decisions, each before every decision for a type above its own. */
    public List<HandlingDecision> mostSpecificFirst(Collection<HandlingDecision> decisions) {
        return decisions.stream()
                .sorted((one, two) -> compare(one.type(), two.type()))
                .toList();
    }

    /** A type's supertypes include those of every type above it, so that more of them means more specific. */
    int compare(String one, String two) {
        return Integer.compare(
                hierarchy.supertypes(two).size(), hierarchy.supertypes(one).size());
    }

    /** What each method of a look-up asks, of as many methods as it takes. */
    List<List<LookupBranch>> branches(List<HandlingDecision> chain) {
        Map<String, List<HandlingDecision>> grouped = new LinkedHashMap<>();
        List<HandlingDecision> rest = new ArrayList<>();
        for (HandlingDecision decision : chain) {
            group(decision, chain.size())
                    .map(group -> grouped.computeIfAbsent(group, name -> new ArrayList<>()))
                    .orElse(rest)
                    .add(decision);
        }
        return methods(branches(grouped, rest));
    }

    /** A type without subtypes may be asked about before all others: nothing is more specific. */
    private Optional<String> group(HandlingDecision decision, int questions) {
        return questions <= MAX_UNGROUPED ? Optional.empty() : hierarchy.groupOfLeaf(decision.type());
    }

    private static List<LookupBranch> branches(
            Map<String, List<HandlingDecision>> grouped, List<HandlingDecision> rest) {
        List<LookupBranch> branches = new ArrayList<>();
        grouped.forEach((group, decisions) -> ListPartition.of(decisions, MAX_IN_METHOD)
                .forEach(part -> branches.add(new LookupBranch(Optional.of(group), part))));
        ListPartition.of(rest, MAX_IN_METHOD).forEach(part -> branches.add(new LookupBranch(Optional.empty(), part)));
        return branches;
    }

    private static List<List<LookupBranch>> methods(List<LookupBranch> branches) {
        List<List<LookupBranch>> methods = new ArrayList<>();
        int size = MAX_IN_METHOD;
        for (LookupBranch branch : branches) {
            size += branch.decisions().size() + 1;
            if (size > MAX_IN_METHOD) {
                methods.add(new ArrayList<>());
                size = branch.decisions().size();
            }
            methods.get(methods.size() - 1).add(branch);
        }
        return methods;
    }
}
