package dev.casebook.processor.handler;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.AMBIGUOUS;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.EXCEPTED_BUT_HANDLED;

import dev.casebook.processor.compiler.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the methods and exclusions of a handler with one hierarchy. */
public final class CoverageCheck {
    private final HandlerClass handler;
    private final TypedHierarchy types;
    private final SourcePosition place;
    private final DeclaredDecisions decisions;
    private final Coverage coverage;

    public CoverageCheck(
            HandlerClass handler, TypedHierarchy types, SourcePosition place, DeclaredDecisions decisions) {
        this.handler = handler;
        this.types = types;
        this.place = place;
        this.decisions = decisions;
        this.coverage = new Coverage(types.hierarchy(), concerning(decisions.all()), handler.terms());
    }

    public TypedHierarchy types() {
        return types;
    }

    public Coverage coverage() {
        return coverage;
    }

    public List<HandlerFinding> findings() {
        if (!HierarchyReader.isSealed(types.root())) {
            return List.of();
        }
        List<HandlerFinding> findings = new ArrayList<>();
        List<String> unhandled = coverage.unhandled();
        if (!unhandled.isEmpty()) {
            findings.add(new UnhandledMessage(handler, types, unhandled).finding(place));
        }
        findings.addAll(ambiguous());
        for (DeclaredDecision exclusion : decisions.exclusions()) {
            if (concerns(exclusion)) {
                needless(exclusion, findings);
            }
        }
        return findings;
    }

    public boolean concerns(DeclaredDecision decision) {
        return types.hierarchy().concerns(decision.decision().type());
    }

    private List<HandlingDecision> concerning(List<DeclaredDecision> all) {
        return all.stream()
                .filter(this::concerns)
                .map(DeclaredDecision::decision)
                .toList();
    }

    /** One finding for each pair of methods, even if they share several types. */
    private List<HandlerFinding> ambiguous() {
        return coverage.verdicts().stream()
                .filter(Coverage.Verdict::isAmbiguous)
                .collect(Collectors.groupingBy(
                        verdict -> List.copyOf(verdict.best()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(same -> ambiguous(same.getKey(), same.getValue().get(0).type()))
                .toList();
    }

    private HandlerFinding ambiguous(List<HandlingDecision> best, String type) {
        List<DeclaredDecision> meant = decisions.all().stream()
                .filter(decision -> best.contains(decision.decision()))
                .toList();
        DeclaredDecision first = meant.get(0);
        DeclaredDecision second = meant.get(1);
        return HandlerFinding.at(
                second.named().place(),
                AMBIGUOUS.of(types.simpleName(types.hierarchy().representative(type)), first.who(), second.who()));
    }

    private void needless(DeclaredDecision exclusion, List<HandlerFinding> findings) {
        String type = exclusion.decision().type();
        decisions
                .ofMethod(type)
                .map(DeclaredDecision::who)
                .or(() -> handledBelow(type))
                .ifPresent(who -> findings.add(HandlerFinding.at(
                        exclusion.named().place(), EXCEPTED_BUT_HANDLED.of(types.simpleName(type), who))));
    }

    /** The method that handles all of a type, without exclusions; empty if a part of it is unhandled. */
    private Optional<String> handledBelow(String type) {
        Coverage methods = new Coverage(types.hierarchy(), concerning(decisions.ofMethods()), handler.terms());
        List<Coverage.Verdict> below = methods.verdicts().stream()
                .filter(verdict -> types.hierarchy().isSubtype(verdict.type(), type))
                .toList();
        boolean handled = !below.isEmpty() && below.stream().allMatch(Coverage.Verdict::answered);
        return handled
                ? below.get(0)
                        .decision()
                        .flatMap(decision -> decisions.ofMethod(decision.type()))
                        .map(DeclaredDecision::who)
                : Optional.empty();
    }
}
