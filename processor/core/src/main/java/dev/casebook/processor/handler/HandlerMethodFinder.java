package dev.casebook.processor.handler;

import dev.casebook.Handles;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.TypeResolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the methods of a class that handle, those of its superclasses and interfaces included. */
final class HandlerMethodFinder {
    private final CompilerTypes compiler;
    private final TypeElement handler;
    private final Map<String, TypeElement> ancestry = new LinkedHashMap<>();
    private boolean resolved = true;

    HandlerMethodFinder(CompilerTypes compiler, TypeElement handler) {
        this.compiler = compiler;
        this.handler = handler;
        climb(handler);
    }

    /**
     * A method that handles.
     *
     * @param element the method as it is declared
     * @param type its types as the handler class sees them
     * @param annotation what says that it handles
     */
    record Found(ExecutableElement element, ExecutableType type, AnnotationMirror annotation) {}

    /** Whether every superclass and interface is there. */
    boolean isResolved() {
        return resolved;
    }

    /** The class with every superclass and interface. */
    Collection<TypeElement> ancestry() {
        return Collections.unmodifiableCollection(ancestry.values());
    }

    /** The methods: the class's own first, then the inherited ones that it does not override. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (TypeElement type : ancestry.values()) {
            found.addAll(find(type, found));
        }
        return found;
    }

    private List<Found> find(TypeElement type, List<Found> below) {
        List<Found> found = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Annotations.find(method, Handles.class)
                    .filter(annotation -> isInherited(method, type) && !isOverridden(method, below))
                    .ifPresent(annotation -> found.add(new Found(method, typeOf(method), annotation)));
        }
        return found;
    }

    private ExecutableType typeOf(ExecutableElement method) {
        return (ExecutableType) compiler.types().asMemberOf((DeclaredType) handler.asType(), method);
    }

    /** Static methods of interfaces are not inherited. */
    private boolean isInherited(ExecutableElement method, TypeElement declaredIn) {
        return !method.getModifiers().contains(Modifier.STATIC)
                || declaredIn.equals(handler)
                || declaredIn.getKind() != ElementKind.INTERFACE;
    }

    private boolean isOverridden(ExecutableElement method, List<Found> found) {
        return found.stream()
                .map(Found::element)
                .anyMatch(other -> compiler.elements().overrides(other, method, handler)
                        || compiler.elements().hides(other, method));
    }

    /** The class itself, its superclasses, and then the interfaces, so that an override comes before what it overrides. */
    private void climb(TypeElement type) {
        Optional<TypeElement> next = Optional.of(type);
        while (next.isPresent()) {
            ancestry.put(CompilerTypes.name(next.get()), next.get());
            next = superclass(next.get());
        }
        for (TypeElement one : List.copyOf(ancestry.values())) {
            one.getInterfaces().forEach(this::climbInterface);
        }
    }

    private Optional<TypeElement> superclass(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        resolved &= TypeResolution.is(superclass);
        return CompilerTypes.element(superclass).filter(element -> TypeResolution.is(superclass));
    }

    private void climbInterface(TypeMirror type) {
        resolved &= TypeResolution.is(type);
        CompilerTypes.element(type).ifPresent(element -> {
            ancestry.putIfAbsent(CompilerTypes.name(element), element);
            element.getInterfaces().forEach(this::climbInterface);
        });
    }
}
