package dev.casebook.processor.compiler;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions to the compiler about types. */
public record CompilerTypes(Elements elements, Types types) {
    public CompilerTypes {
        requireNonNull(elements, "elements");
        requireNonNull(types, "types");
    }

    /** The class of a type; empty for primitives, arrays and type variables. */
    public static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    public static String name(TypeElement element) {
        return element.getQualifiedName().toString();
    }

    /** The class with this qualified name. */
    public Optional<TypeElement> find(String name) {
        return Optional.ofNullable(elements.getTypeElement(name));
    }

    /** Whether an object of the one class is an object of the other, whatever their type arguments. */
    public boolean isSubtype(TypeElement one, TypeElement other) {
        return types.isSubtype(types.erasure(one.asType()), types.erasure(other.asType()));
    }

    /** The name of the top-level class around an element. */
    public String outermost(Element element) {
        Element around = element.getEnclosingElement();
        if (around instanceof TypeElement || around instanceof ExecutableElement) {
            return outermost(around);
        }
        return element instanceof TypeElement type ? name(type) : "";
    }
}
