package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.processor.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Checks one handler class: reads it, reads its hierarchies, and compares the two. */
public final class HandlerCheck {
    private final Compiler compiler;
    private final UnhandledPolicy policy;
    private final Set<String> sources;

    /**
     * A check.
     *
     * @param sources the names of the top classes whose source is compiled, so that a message can point into it
     */
    public HandlerCheck(Compiler compiler, UnhandledPolicy policy, Set<String> sources) {
        this.compiler = compiler;
        this.policy = policy;
        this.sources = Set.copyOf(sources);
    }

    /** What was found and what is to be written; empty while a type is missing that may still be generated. */
    public Optional<CheckedHandler> check(TypeElement element) {
        return new HandlerReader(compiler, sources).read(element).flatMap(this::check);
    }

    private Optional<CheckedHandler> check(HandlerClass handler) {
        Access access = new Access(compiler, handler.element());
        Claims claims = new Claims(compiler, handler, access);
        RootsCheck rootsCheck = new RootsCheck(compiler, handler, access);
        List<HandlerFinding> findings = new ArrayList<>(rootsCheck.findings());
        List<RootCheck> roots = new ArrayList<>();
        for (NamedType root : rootsCheck.checkable()) {
            Optional<TypeElement> type = Compiler.element(root.type());
            Optional<RootCheck> check = type.flatMap(found -> read(found, root.place(), handler, access, claims));
            if (type.isPresent() && check.isEmpty()) {
                return Optional.empty();
            }
            check.ifPresent(roots::add);
        }
        findings.addAll(MethodChecks.check(handler, access));
        findings.addAll(claims.findings());
        findings.addAll(ClaimsCheck.check(handler, claims, roots));
        roots.forEach(root -> findings.addAll(root.findings(policy)));
        return Optional.of(conclude(handler, access, roots, findings));
    }

    private Optional<RootCheck> read(
            TypeElement root, Place place, HandlerClass handler, Access access, Claims claims) {
        List<TypeElement> claimed = claims.all().stream().map(MethodClaim::type).toList();
        return new HierarchyReader(compiler, access)
                .read(root, claimed)
                .map(types -> new RootCheck(handler, types, place, claims));
    }

    private CheckedHandler conclude(
            HandlerClass handler, Access access, List<RootCheck> roots, List<HandlerFinding> findings) {
        boolean skeleton = roots.stream().anyMatch(root -> root.types().isSkeleton());
        boolean fails = skeleton || findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        Planner planner = new Planner(compiler, handler, access);
        return new CheckedHandler(
                fails ? planner.withoutMethods(roots) : planner.plan(roots), skeleton ? List.of() : findings);
    }
}
