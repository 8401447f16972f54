package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Whether the roots can be checked: sealed, within reach, and each named once. */
final class RootsCheck {
    private RootsCheck() {}

    static List<HandlerFinding> check(Compiler compiler, HandlerClass handler, Access access) {
        List<HandlerFinding> findings = new ArrayList<>();
        if (handler.roots().isEmpty()) {
            findings.add(HandlerFinding.at(handler.place(), Problem.NO_ROOT, handler.name()));
        }
        List<TypeElement> seen = new ArrayList<>();
        for (NamedType root : handler.roots()) {
            String name = TypeText.simple(root.type());
            Optional<TypeElement> element = Compiler.element(root.type());
            if (element.filter(HierarchyReader::isSealed).isEmpty()) {
                findings.add(HandlerFinding.at(root.place(), Problem.ROOT_NOT_SEALED, name));
            }
            element.filter(type -> !access.canName(type))
                    .ifPresent(type -> findings.add(HandlerFinding.at(
                            root.place(),
                            Problem.NOT_CALLABLE,
                            name,
                            "it cannot be named outside its class or package",
                            "make it accessible")));
            element.flatMap(type -> above(compiler, seen, type))
                    .ifPresent(other -> findings.add(
                            HandlerFinding.at(root.place(), Problem.ROOT_TWICE, name, TypeText.simple(other))));
            element.ifPresent(seen::add);
        }
        return findings;
    }

    private static Optional<TypeElement> above(Compiler compiler, List<TypeElement> seen, TypeElement type) {
        return seen.stream().filter(other -> compiler.isSubtype(type, other)).findFirst();
    }
}
