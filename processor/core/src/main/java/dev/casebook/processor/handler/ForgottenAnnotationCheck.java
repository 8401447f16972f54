package dev.casebook.processor.handler;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.FORGOTTEN_HANDLER;

import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.compiler.TypeText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds a class whose methods handle errors, and which nobody checks: its annotation is forgotten. What a handler extends,
 * and interfaces and abstract classes, are there for handlers to extend.
 */
public final class ForgottenAnnotationCheck {
    private final CompilerTypes compiler;
    private final Set<String> handlers;

    /**
     * A check.
     *
     * @param handlers the names of the handlers of this compilation
     */
    public ForgottenAnnotationCheck(CompilerTypes compiler, Set<String> handlers) {
        this.compiler = compiler;
        this.handlers = Set.copyOf(handlers);
    }

    /** What is wrong with a class that has a method with {@code @Handles}, if anything is. */
    public Optional<HandlerFinding> check(TypeElement type) {
        if (isToBeExtended(type) || isExtended(type)) {
            return Optional.empty();
        }
        HandlerMethodFinder finder = new HandlerMethodFinder(compiler, type);
        if (!finder.isResolved() || finder.ancestry().stream().anyMatch(ForgottenAnnotationCheck::isHandler)) {
            return Optional.empty();
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Annotations.find(method, Handles.class).isPresent())
                .findFirst()
                .map(method -> HandlerFinding.at(
                        SourcePosition.of(method), FORGOTTEN_HANDLER.of(TypeText.simple(type), root(method))));
    }

    private static boolean isToBeExtended(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private boolean isExtended(TypeElement type) {
        return handlers.stream()
                .flatMap(handler -> compiler.find(handler).stream())
                .anyMatch(handler -> compiler.isSubtype(handler, type));
    }

    private static boolean isHandler(TypeElement type) {
        return Annotations.find(type, ErrorHandler.class).isPresent();
    }

    /** The highest sealed type above what the method takes. */
    private static String root(ExecutableElement method) {
        return method.getParameters().stream()
                .findFirst()
                .map(VariableElement::asType)
                .flatMap(CompilerTypes::element)
                .map(ForgottenAnnotationCheck::highest)
                .map(TypeText::simple)
                .orElse("TheRoot");
    }

    private static TypeElement highest(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .flatMap(above -> CompilerTypes.element(above).stream())
                .filter(above -> above.getModifiers().contains(Modifier.SEALED))
                .findFirst()
                .map(ForgottenAnnotationCheck::highest)
                .orElse(type);
    }
}
