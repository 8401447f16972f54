package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.TypeText;
import dev.casebook.processor.compiler.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Whether the roots can be checked: sealed, within reach, and each named once. */
final class RootCheck {
    private final CompilerTypes compiler;
    private final HandlerClass handler;
    private final Visibility visibility;
    private final List<NamedType> checkable = new ArrayList<>();
    private final List<HandlerFinding> findings = new ArrayList<>();

    RootCheck(CompilerTypes compiler, HandlerClass handler, Visibility visibility) {
        this.compiler = compiler;
        this.handler = handler;
        this.visibility = visibility;
        if (handler.roots().isEmpty()) {
            findings.add(HandlerFinding.at(handler.place(), Problem.NO_ROOT, handler.name()));
        }
        for (int i = 0; i < handler.roots().size(); i++) {
            check(i);
        }
    }

    /** The roots that are classes, without those that are a part of another one. */
    List<NamedType> checkable() {
        return checkable;
    }

    List<HandlerFinding> findings() {
        return findings;
    }

    private void check(int index) {
        NamedType root = handler.roots().get(index);
        Optional<TypeElement> element = CompilerTypes.element(root.type());
        Optional<NamedType> other = element.flatMap(type -> includedIn(type, index));
        if (other.isPresent()) {
            add(root, Problem.ROOT_TWICE, TypeText.simple(other.get().type()));
            return;
        }
        if (element.filter(HierarchyReader::isSealed).isEmpty()) {
            add(root, Problem.ROOT_NOT_SEALED);
        }
        if (element.filter(type -> !visibility.canName(type)).isPresent()) {
            add(root, Problem.NOT_CALLABLE, "it cannot be named outside its class or package", "make it accessible");
        }
        element.ifPresent(type -> checkable.add(root));
    }

    private void add(NamedType root, Problem problem, String... more) {
        List<String> arguments = new ArrayList<>(List.of(TypeText.simple(root.type())));
        arguments.addAll(List.of(more));
        findings.add(HandlerFinding.at(root.place(), problem, arguments.toArray(String[]::new)));
    }

    /** Another root that this one is a part of; of two that are the same, the first one counts. */
    private Optional<NamedType> includedIn(TypeElement type, int index) {
        for (int i = 0; i < handler.roots().size(); i++) {
            NamedType other = handler.roots().get(i);
            Optional<TypeElement> element = CompilerTypes.element(other.type());
            boolean includes =
                    element.filter(above -> compiler.isSubtype(type, above)).isPresent();
            if (i != index && includes && (i < index || !element.equals(Optional.of(type)))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
