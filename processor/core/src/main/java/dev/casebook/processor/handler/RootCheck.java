package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.processor.place.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what a handler claims with one hierarchy. */
final class RootCheck {
    private final HandlerClass handler;
    private final TypedHierarchy types;
    private final Place place;
    private final Claims claims;
    private final Coverage coverage;

    RootCheck(HandlerClass handler, TypedHierarchy types, Place place, Claims claims) {
        this.handler = handler;
        this.types = types;
        this.place = place;
        this.claims = claims;
        this.coverage = new Coverage(types.hierarchy(), concerning(claims.all()), handler.terms());
    }

    TypedHierarchy types() {
        return types;
    }

    Coverage coverage() {
        return coverage;
    }

    List<HandlerFinding> findings(UnhandledPolicy policy) {
        if (!HierarchyReader.isSealed(types.root())) {
            return List.of();
        }
        List<HandlerFinding> findings = new ArrayList<>();
        List<String> unhandled = coverage.unhandled();
        if (!unhandled.isEmpty()) {
            Severity severity = policy == UnhandledPolicy.WARNING ? Severity.WARNING : Severity.ERROR;
            findings.add(
                    new UnhandledText(handler, types, unhandled).finding(place).with(severity));
        }
        findings.addAll(ambiguous());
        for (MethodClaim exception : claims.exceptions()) {
            if (concerns(exception)) {
                needless(exception, findings);
            }
        }
        return findings;
    }

    boolean concerns(MethodClaim claim) {
        return types.hierarchy().concerns(claim.claim().type());
    }

    private List<Claim> concerning(List<MethodClaim> all) {
        return all.stream().filter(this::concerns).map(MethodClaim::claim).toList();
    }

    /** One finding for each pair of claims, however many types they share. */
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

    private HandlerFinding ambiguous(List<Claim> best, String type) {
        List<MethodClaim> meant = claims.all().stream()
                .filter(claim -> best.contains(claim.claim()))
                .toList();
        MethodClaim first = meant.get(0);
        MethodClaim second = meant.get(1);
        return HandlerFinding.at(
                second.named().place(),
                Problem.AMBIGUOUS,
                types.simpleName(types.hierarchy().representative(type)),
                first.who(),
                second.who());
    }

    private void needless(MethodClaim exception, List<HandlerFinding> findings) {
        String type = exception.claim().type();
        claims.ofMethod(type)
                .map(MethodClaim::who)
                .or(() -> handledBelow(type))
                .ifPresent(who -> findings.add(HandlerFinding.at(
                        exception.named().place(), Problem.EXCEPTED_BUT_HANDLED, types.simpleName(type), who)));
    }

    /** Who handles all of a type, judged without the exceptions; empty where something of it is left out. */
    private Optional<String> handledBelow(String type) {
        Coverage methods = new Coverage(types.hierarchy(), concerning(claims.ofMethods()), handler.terms());
        List<Coverage.Verdict> below = methods.verdicts().stream()
                .filter(verdict -> types.hierarchy().isSubtype(verdict.type(), type))
                .toList();
        boolean handled = !below.isEmpty() && below.stream().allMatch(Coverage.Verdict::answered);
        return handled
                ? below.get(0)
                        .claim()
                        .flatMap(claim -> claims.ofMethod(claim.type()))
                        .map(MethodClaim::who)
                : Optional.empty();
    }
}
