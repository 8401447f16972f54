package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.compiler.TypeText;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method that handles.
 *
 * @param element the method as it is declared
 * @param type its types as the handler class sees them, a superclass's type arguments filled in
 * @param place where to point for what is wrong with it
 * @param listed the types that its annotation lists
 */
public record HandlerMethod(
        ExecutableElement element, ExecutableType type, SourcePosition place, List<NamedType> listed) {
    public HandlerMethod {
        listed = List.copyOf(listed);
    }

    /** Its name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** Whether it is called without a handler object. */
    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** The class that declares it. */
    public TypeElement declaredIn() {
        return (TypeElement) requireNonNull(element.getEnclosingElement());
    }

    /** The type of its first parameter. */
    public Optional<TypeMirror> error() {
        return type.getParameterTypes().stream().findFirst().map(TypeMirror.class::cast);
    }

    /** What it takes after the error. */
    public List<? extends TypeMirror> further() {
        List<? extends TypeMirror> all = type.getParameterTypes();
        return all.subList(Math.min(1, all.size()), all.size());
    }

    /** The parameters after the error. */
    public List<? extends VariableElement> furtherParameters() {
        List<? extends VariableElement> all = element.getParameters();
        return all.subList(Math.min(1, all.size()), all.size());
    }

    /** Name and types, such as {@code slowDown(ThrottlingException, Message)}. */
    public String signature() {
        return name() + "(" + TypeText.simple(type.getParameterTypes()) + ")";
    }

    /** The types that it handles: those listed, or that of its first parameter. */
    public List<NamedType> handled() {
        return listed.isEmpty()
                ? error().map(error -> new NamedType(error, place)).stream().toList()
                : listed;
    }
}
