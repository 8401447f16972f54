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
    private static final int MAX_WIDTH = 110;
    private static final String BODY = "throw new UnsupportedOperationException();";

    private final Optional<HandlerMethod> model;
    private final TypeElement handler;

    MethodStub(HandlerClass handler) {
        this.handler = handler.element();
        this.model = new CommonSignature(handler.methods())
                .model(method -> CommonSignature.returnType(method) + CommonSignature.parameters(method));
    }

    /**
     * The method, in a form that compiles where it is pasted:
     * {@code @Handles Decision on(FlowException e, Message m) { throw new UnsupportedOperationException(); }}, on three
     * lines if it is long.
     */
    String text(TypeElement type) {
        String prefix = model.filter(HandlerMethod::isStatic).isPresent() ? "static " : "";
        String returned = model.map(method -> TypeText.with(method.type().getReturnType(), this::name))
                .orElse("void");
        String head = annotation() + prefix + returned + " on(" + name(type) + " " + errorName()
                + model.map(this::further).orElse("") + ") {";
        boolean isShort = head.length() + BODY.length() + 3 <= MAX_WIDTH;
        return isShort ? head + " " + BODY + " }" : head + "\n    " + BODY + "\n}";
    }

    /** A handler without methods has no import of the annotation yet. */
    private String annotation() {
        return model.isPresent() ? "@Handles " : "@dev.casebook.Handles ";
    }

    /** Nothing of another package need be imported where the method is pasted. */
    private String name(TypeElement type) {
        PackageElement where = packageOf(type);
        return packageOf(handler).equals(where) || where.getQualifiedName().contentEquals("java.lang")
                ? TypeText.simple(type)
                : type.getQualifiedName().toString();
    }

    private static PackageElement packageOf(Element element) {
        return element instanceof PackageElement found
                ? found
                : packageOf(requireNonNull(element.getEnclosingElement()));
    }

    private String errorName() {
        return model.flatMap(method -> method.element().getParameters().stream()
                        .skip(method.errorIndex())
                        .findFirst())
                .map(VariableElement::getSimpleName)
                .map(Object::toString)
                .orElse("e");
    }

    private String further(HandlerMethod method) {
        List<? extends VariableElement> parameters = method.furtherParameters();
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> ", " + TypeText.with(method.further().get(i), this::name) + " "
                        + parameters.get(i).getSimpleName())
                .collect(Collectors.joining());
    }
}
