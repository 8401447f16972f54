package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.compiler.TypeText;
import java.util.ArrayList;
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
 * @param errorIndex the index of the parameter for the error: 0, unless the method must be corrected
 */
public record HandlerMethod(
        ExecutableElement element, ExecutableType type, SourcePosition place, List<NamedType> listed, int errorIndex) {
    private static final String CONTINUATION = "kotlin.coroutines.Continuation";

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

    /** Whether it is a {@code suspend} function of Kotlin, which has a continuation as its last parameter. */
    boolean isSuspend() {
        List<? extends TypeMirror> all = type.getParameterTypes();
        return !all.isEmpty()
                && CompilerTypes.element(all.get(all.size() - 1))
                        .filter(last -> last.getQualifiedName().contentEquals(CONTINUATION))
                        .isPresent();
    }

    /** The type of the parameter for the error; empty for a method without parameters. */
    public Optional<TypeMirror> error() {
        return type.getParameterTypes().stream().skip(errorIndex).findFirst().map(TypeMirror.class::cast);
    }

    /** The types of the parameters after the error. */
    public List<? extends TypeMirror> further() {
        return withoutError(type.getParameterTypes());
    }

    /** The parameters after the error. */
    public List<? extends VariableElement> furtherParameters() {
        return withoutError(element.getParameters());
    }

    private <T> List<T> withoutError(List<? extends T> parameters) {
        List<T> further = new ArrayList<>(parameters);
        if (errorIndex < further.size()) {
            further.remove(errorIndex);
        }
        return further;
    }

    /** Name and types, such as {@code slowDown(ThrottlingException, Message)}. */
    public String signature() {
        return name() + "(" + TypeText.simple(type.getParameterTypes()) + ")";
    }

    /** The types that it handles: those listed, or that of the parameter for the error. */
    public List<NamedType> handled() {
        return listed.isEmpty()
                ? error().map(error -> new NamedType(error, place)).stream().toList()
                : listed;
    }
}
