package dev.casebook.processor.handler;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.NO_ROOT;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.ROOT_IS_DEFINITION;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.ROOT_IS_HIDDEN;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.ROOT_IS_NOT_GENERATED;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.ROOT_NOT_SEALED;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.ROOT_TWICE;

import dev.casebook.ErrorCatalogue;
import dev.casebook.ErrorDefinition;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.generated.Generated;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.TypeText;
import dev.casebook.processor.compiler.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Checks the roots: each is sealed, accessible and named once. */
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
            findings.add(HandlerFinding.at(handler.place(), NO_ROOT.of(handler.name())));
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
            add(
                    root,
                    ROOT_TWICE.of(
                            TypeText.simple(root.type()),
                            TypeText.simple(other.get().type())));
            return;
        }
        if (element.filter(HierarchyReader::isSealed).isEmpty()) {
            add(root, notSealed(root, element));
        }
        if (element.filter(type -> !visibility.canName(type)).isPresent()) {
            add(root, ROOT_IS_HIDDEN.of(TypeText.simple(root.type())));
        }
        element.ifPresent(type -> checkable.add(root));
    }

    private void add(NamedType root, Finding finding) {
        findings.add(HandlerFinding.at(root.place(), finding));
    }

    /** The enum of the definitions is easily confused with the root: both have the name of the catalogue. */
    private Finding notSealed(NamedType root, Optional<TypeElement> element) {
        String name = TypeText.simple(root.type());
        return element.flatMap(RootCheck::exceptionOfDefinitions)
                .map(meant -> ROOT_IS_DEFINITION.of(name, meant))
                .or(() -> element.filter(this::hasNameOfRoot).map(own -> ROOT_IS_NOT_GENERATED.of(name)))
                .orElseGet(() -> ROOT_NOT_SEALED.of(name));
    }

    /** An own class in a package with a catalogue, which may keep the generated root from being generated. */
    private boolean hasNameOfRoot(TypeElement type) {
        return type.getSimpleName().toString().endsWith("Exception")
                && Annotations.find(type, Generated.class).isEmpty()
                && hasCatalogue(compiler.elements().getPackageOf(type));
    }

    private static boolean hasCatalogue(PackageElement where) {
        return Stream.concat(Stream.of(where), where.getEnclosedElements().stream())
                .anyMatch(element ->
                        Annotations.find(element, ErrorCatalogue.class).isPresent());
    }

    private static Optional<String> exceptionOfDefinitions(TypeElement type) {
        String name = type.getSimpleName().toString();
        boolean defines = type.getInterfaces().stream()
                .flatMap(above -> CompilerTypes.element(above).stream())
                .anyMatch(above -> above.getQualifiedName().contentEquals(ErrorDefinition.class.getName()));
        return defines && name.endsWith("Error")
                ? Optional.of(name.substring(0, name.length() - "Error".length()) + "Exception")
                : Optional.empty();
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
