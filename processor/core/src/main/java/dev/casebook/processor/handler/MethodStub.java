package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.processor.compiler.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** A method to paste into a handler, with the return type and the parameters that its methods have already. */
final class MethodStub {
    private final Optional<HandlerMethod> model;
    private final TypeElement handler;

    MethodStub(HandlerClass handler) {
        this.handler = handler.element();
        this.model = new CommonSignature(handler.methods())
                .model(method -> CommonSignature.returnType(method) + CommonSignature.parameters(method));
    }

    /**
     * The method, in a form that compiles where it is pasted:
     * {@code @Handles Decision on(FlowException e, Message m) { throw new UnsupportedOperationException(); }}.
     */
    String text(TypeElement type) {
        String prefix = model.filter(HandlerMethod::isStatic).isPresent() ? "static " : "";
        String returned = model.map(method -> TypeText.simple(method.type().getReturnType()))
                .orElse("void");
        return annotation() + prefix + returned + " on(" + name(type) + " " + errorName()
                + model.map(MethodStub::further).orElse("") + ") { throw new UnsupportedOperationException(); }";
    }

    /** A handler without methods has no import of the annotation yet. */
    private String annotation() {
        return model.isPresent() ? "@Handles " : "@dev.casebook.Handles ";
    }

    /** Nothing of another package need be imported where the method is pasted. */
    private String name(TypeElement type) {
        return packageOf(handler).equals(packageOf(type))
                ? TypeText.simple(type)
                : type.getQualifiedName().toString();
    }

    private static Element packageOf(Element element) {
        return element instanceof PackageElement ? element : packageOf(requireNonNull(element.getEnclosingElement()));
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
