package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.SeverityPolicy;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.compiler.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Checks one handler class: reads it, reads its hierarchies, and compares the two. */
public final class HandlerCheck {
    private final CompilerTypes compiler;
    private final SeverityPolicy policy;
    private final Set<String> sources;

    /**
     * A check.
     *
     * @param sources the names of the top classes whose source is compiled, so that a message can point into it
     */
    public HandlerCheck(CompilerTypes compiler, SeverityPolicy policy, Set<String> sources) {
        this.compiler = compiler;
        this.policy = policy;
        this.sources = Set.copyOf(sources);
    }

    /** What was found and what is to be written; empty while a type is missing that may still be generated. */
    public Optional<CheckedHandler> check(TypeElement element) {
        return new HandlerReader(compiler, sources).read(element).flatMap(this::check);
    }

    private Optional<CheckedHandler> check(HandlerClass handler) {
        Visibility visibility = new Visibility(compiler, handler.element());
        DeclaredDecisions decisions = new DeclaredDecisions(compiler, handler, visibility);
        RootCheck rootsCheck = new RootCheck(compiler, handler, visibility);
        List<HandlerFinding> findings = new ArrayList<>(rootsCheck.findings());
        List<CoverageCheck> roots = new ArrayList<>();
        for (NamedType root : rootsCheck.checkable()) {
            Optional<TypeElement> type = CompilerTypes.element(root.type());
            Optional<CoverageCheck> check =
                    type.flatMap(found -> read(found, root.place(), handler, visibility, decisions));
            if (type.isPresent() && check.isEmpty()) {
                return Optional.empty();
            }
            check.ifPresent(roots::add);
        }
        findings.addAll(MethodCheck.check(handler, visibility));
        findings.addAll(decisions.findings());
        findings.addAll(DecisionCheck.check(handler, decisions, roots));
        roots.forEach(root -> findings.addAll(root.findings()));
        return Optional.of(conclude(handler, visibility, roots, findings));
    }

    private Optional<CoverageCheck> read(
            TypeElement root,
            SourcePosition place,
            HandlerClass handler,
            Visibility visibility,
            DeclaredDecisions decisions) {
        List<TypeElement> decided =
                decisions.all().stream().map(DeclaredDecision::type).toList();
        return new HierarchyReader(compiler, visibility)
                .read(root, decided)
                .map(types -> new CoverageCheck(handler, types, place, decisions));
    }

    private CheckedHandler conclude(
            HandlerClass handler, Visibility visibility, List<CoverageCheck> roots, List<HandlerFinding> findings) {
        boolean skeleton = roots.stream().anyMatch(root -> root.types().isSkeleton());
        boolean fails =
                skeleton || findings.stream().anyMatch(finding -> policy.of(finding.finding()) == Severity.ERROR);
        return new CheckedHandler(
                handler,
                visibility,
                roots,
                skeleton ? List.of() : findings,
                fails ? CheckedHandler.Build.FAILS : CheckedHandler.Build.GOES_ON);
    }
}
