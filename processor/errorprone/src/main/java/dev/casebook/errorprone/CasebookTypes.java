package dev.casebook.errorprone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Recognises what Casebook generated. */
final class CasebookTypes {
    private static final String EXCEPTION = "dev.casebook.CodedException";
    private static final String GENERATED = "dev.casebook.generated.Generated";
    private static final List<String> ENUM_INTERFACES =
            List.of("dev.casebook.CategoryDefinition", "dev.casebook.ErrorDefinition");

    /** Whether it is an exception with a code: {@code CodedException} and everything below. */
    static boolean isException(TypeElement type) {
        return isSubtype(type, EXCEPTION);
    }

    /** Whether it is the root for every error of a catalogue or of all of them, such as {@code WhatsAppException}. */
    static boolean isRootException(TypeElement type) {
        return isException(type)
                && type.getModifiers().contains(Modifier.ABSTRACT)
                && superclass(type).filter(CasebookTypes::isGenerated).isEmpty();
    }

    /** The exception of the whole catalogue that the given one belongs to. */
    static Optional<TypeElement> rootOf(TypeElement exception) {
        if (!isException(exception) || !isGenerated(exception)) {
            return Optional.empty();
        }
        Optional<TypeElement> above = superclass(exception).flatMap(CasebookTypes::rootOf);
        return above.isPresent() ? above : Optional.of(exception);
    }

    /** Whether it is a generated enum: the categories or the errors of a catalogue. */
    static boolean isEnum(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                && ENUM_INTERFACES.stream().anyMatch(definition -> isSubtype(type, definition));
    }

    /** Whether all that can be below it is known: a catalogue's root, a category, an operation's interface. */
    static boolean isHierarchy(TypeElement type) {
        return isSealed(type) && (isException(type) || isGenerated(type));
    }

    /** Whether instances of it are instances of its permitted subclasses only. */
    static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED)
                && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** The subclasses that it permits, in the order that it says. */
    static List<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .map(CasebookTypes::element)
                .toList();
    }

    /** Whether the type is the other one or below it. */
    static boolean isSubtype(TypeElement type, TypeElement other) {
        return isSubtype(type, other.getQualifiedName().toString());
    }

    static boolean isGenerated(Element element) {
        return annotation(element, GENERATED).isPresent();
    }

    /** The annotation of that name. */
    static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror ->
                        element(mirror.getAnnotationType()).getQualifiedName().contentEquals(name))
                .findFirst();
    }

    private static boolean isSubtype(TypeElement type, String other) {
        return type.getQualifiedName().contentEquals(other)
                || above(type).anyMatch(supertype -> isSubtype(supertype, other));
    }

    private static Stream<TypeElement> above(TypeElement type) {
        return Stream.concat(
                superclass(type).stream(), type.getInterfaces().stream().map(CasebookTypes::element));
    }

    private static Optional<TypeElement> superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType above ? Optional.of(element(above)) : Optional.empty();
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private CasebookTypes() {}
}
