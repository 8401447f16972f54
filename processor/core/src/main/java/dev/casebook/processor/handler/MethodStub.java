package dev.casebook.processor.handler;

import dev.casebook.processor.compiler.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.VariableElement;

/** A method to paste into a handler, with the return type and the parameters that its methods have already. */
final class MethodStub {
    private final Optional<HandlerMethod> model;

    MethodStub(HandlerClass handler) {
        this.model = new CommonSignature(handler.methods())
                .model(method -> CommonSignature.returnType(method) + CommonSignature.parameters(method));
    }

    /** Such as {@code @Handles Decision on(FlowException e, Message m) { ... }}. */
    String text(String type) {
        String prefix = model.filter(HandlerMethod::isStatic).isPresent() ? "static " : "";
        String returned = model.map(method -> TypeText.simple(method.type().getReturnType()))
                .orElse("void");
        return "@Handles " + prefix + returned + " on(" + type + " " + errorName()
                + model.map(MethodStub::further).orElse("") + ") { ... }";
    }

    private String errorName() {
        return model.flatMap(method -> method.element().getParameters().stream().findFirst())
                .map(VariableElement::getSimpleName)
                .map(Object::toString)
                .orElse("e");
    }

    private static String further(HandlerMethod method) {
        List<? extends VariableElement> parameters = method.furtherParameters();
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> ", " + TypeText.simple(method.further().get(i)) + " "
                        + parameters.get(i).getSimpleName())
                .collect(Collectors.joining());
    }
}
