package dev.casebook.processor.handler;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.NEAR_HIERARCHY;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.NOT_IN_HIERARCHY;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.UNREACHABLE;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.TypeText;
import java.util.ArrayList;
import java.util.List;

/** Checks that each handled or excluded type has an effect in at least one hierarchy. */
final class DecisionCheck {
    private final HandlerClass handler;
    private final List<CoverageCheck> roots;

    private DecisionCheck(HandlerClass handler, List<CoverageCheck> roots) {
        this.handler = handler;
        this.roots = roots;
    }

    static List<HandlerFinding> check(HandlerClass handler, DeclaredDecisions decisions, List<CoverageCheck> roots) {
        DecisionCheck check = new DecisionCheck(handler, roots);
        List<HandlerFinding> findings = new ArrayList<>();
        for (DeclaredDecision decision : decisions.all()) {
            if (roots.stream().noneMatch(root -> root.concerns(decision))) {
                findings.add(check.notInHierarchy(decision));
            } else if (check.isUnreachable(decision)) {
                findings.add(check.unreachable(decision));
            }
        }
        return findings;
    }

    private boolean isUnreachable(DeclaredDecision decision) {
        return decision.decision().action() instanceof HandlingDecision.CallMethod
                && roots.stream().anyMatch(root -> root.coverage().covers(decision.decision()))
                && roots.stream().noneMatch(root -> root.coverage().reaches(decision.decision()));
    }

    private HandlerFinding unreachable(DeclaredDecision decision) {
        return HandlerFinding.at(
                decision.named().place(), UNREACHABLE.of(decision.who(), TypeText.simple(decision.type())));
    }

    private HandlerFinding notInHierarchy(DeclaredDecision decision) {
        String rootNames =
                TypeText.simple(handler.roots().stream().map(NamedType::type).toList());
        String name = CompilerTypes.name(decision.type());
        List<TypedHierarchy> hierarchies =
                roots.stream().map(CoverageCheck::types).toList();
        Finding finding = SimilarTypes.nearest(decision.type(), hierarchies)
                .map(meant -> NEAR_HIERARCHY.of(name, rootNames, meant))
                .orElseGet(() -> NOT_IN_HIERARCHY.of(name, rootNames));
        return HandlerFinding.at(decision.named().place(), finding);
    }
}
