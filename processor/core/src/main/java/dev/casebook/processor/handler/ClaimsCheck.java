package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;

/** Whether each claim has something to do in one of the hierarchies at least. */
final class ClaimsCheck {
    private final HandlerClass handler;
    private final List<RootCheck> roots;

    private ClaimsCheck(HandlerClass handler, List<RootCheck> roots) {
        this.handler = handler;
        this.roots = roots;
    }

    static List<HandlerFinding> check(HandlerClass handler, Claims claims, List<RootCheck> roots) {
        ClaimsCheck check = new ClaimsCheck(handler, roots);
        List<HandlerFinding> findings = new ArrayList<>();
        for (MethodClaim claim : claims.all()) {
            if (roots.stream().noneMatch(root -> root.concerns(claim))) {
                findings.add(check.notInHierarchy(claim));
            } else if (check.isUnreachable(claim)) {
                findings.add(check.unreachable(claim));
            }
        }
        return findings;
    }

    private boolean isUnreachable(MethodClaim claim) {
        return claim.claim().answer() instanceof Claim.ByMethod
                && roots.stream().anyMatch(root -> root.coverage().covers(claim.claim()))
                && roots.stream().noneMatch(root -> root.coverage().reaches(claim.claim()));
    }

    private HandlerFinding unreachable(MethodClaim claim) {
        return HandlerFinding.at(
                claim.named().place(), Problem.UNREACHABLE, claim.who(), TypeText.simple(claim.type()));
    }

    private HandlerFinding notInHierarchy(MethodClaim claim) {
        String rootNames =
                TypeText.simple(handler.roots().stream().map(NamedType::type).toList());
        return HandlerFinding.at(
                claim.named().place(),
                Problem.NOT_IN_HIERARCHY,
                Compiler.name(claim.type()),
                rootNames,
                NearTypes.help(
                        claim.type(), roots.stream().map(RootCheck::types).toList()));
    }
}
