package dev.casebook.processor.handler;

import dev.casebook.Handles;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.CompilerTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** The methods of a handler class that would handle a type if they had {@code @Handles}. */
final class FittingMethods {
    private final List<HandlerMethod> methods;

    FittingMethods(HandlerClass handler) {
        CommonSignature signature = new CommonSignature(handler.methods());
        this.methods = ElementFilter.methodsIn(handler.element().getEnclosedElements()).stream()
                .filter(FittingMethods::isCandidate)
                .map(method ->
                        new HandlerMethod(method, (ExecutableType) method.asType(), handler.place(), List.of(), 0))
                .filter(method -> !method.isSuspend()
                        && agrees(signature, method, CommonSignature::parameters)
                        && agrees(signature, method, CommonSignature::returnType))
                .toList();
    }

    /** The first method whose parameter for the error has exactly this type. */
    Optional<HandlerMethod> of(TypeElement type) {
        return methods.stream()
                .filter(method -> method.error().flatMap(CompilerTypes::element).equals(Optional.of(type)))
                .findFirst();
    }

    private static boolean isCandidate(ExecutableElement method) {
        return Annotations.find(method, Handles.class).isEmpty()
                && method.getTypeParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Without annotated methods there is no signature to agree with. */
    private static boolean agrees(
            CommonSignature signature, HandlerMethod method, Function<HandlerMethod, String> property) {
        return signature
                .model(property)
                .map(property)
                .orElse(property.apply(method))
                .equals(property.apply(method));
    }
}
