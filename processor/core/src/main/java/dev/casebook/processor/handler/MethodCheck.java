package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.compiler.TypeText;
import dev.casebook.processor.compiler.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What can be wrong with the methods, whatever the hierarchy is: the dispatcher could not call them. */
final class MethodCheck {
    private final HandlerClass handler;
    private final Visibility visibility;
    private final List<HandlerFinding> findings = new ArrayList<>();

    private MethodCheck(HandlerClass handler, Visibility visibility) {
        this.handler = handler;
        this.visibility = visibility;
    }

    static List<HandlerFinding> check(HandlerClass handler, Visibility visibility) {
        MethodCheck checks = new MethodCheck(handler, visibility);
        checks.checkClass();
        handler.methods().forEach(checks::check);
        checks.checkSignatures();
        return checks.findings;
    }

    private void checkClass() {
        if (!visibility.canName(handler.element())) {
            add(
                    handler.place(),
                    Problem.NOT_CALLABLE,
                    handler.name(),
                    "it is private, or inside something private",
                    "make it at least package-private");
        }
    }

    private void check(HandlerMethod method) {
        if (method.type().getParameterTypes().isEmpty()) {
            add(method.place(), Problem.NO_ERROR_PARAMETER, method.signature(), rootNames());
        }
        if (!method.element().getTypeParameters().isEmpty()) {
            add(method.place(), Problem.OWN_TYPE_PARAMETERS, method.signature());
        }
        if (!visibility.canCall(method.element())) {
            reportVisibility(method);
        } else {
            visibility.firstHidden(method.type()).ifPresent(hidden -> reportHidden(method, hidden));
        }
    }

    private void reportVisibility(HandlerMethod method) {
        boolean isPrivate = method.element().getModifiers().contains(Modifier.PRIVATE);
        add(
                method.place(),
                Problem.NOT_CALLABLE,
                method.signature(),
                isPrivate ? "it is private" : "it is not public and is declared in another package",
                isPrivate ? "make it at least package-private" : "make it public, or override it in " + handler.name());
    }

    private void reportHidden(HandlerMethod method, TypeElement hidden) {
        String name = TypeText.simple(hidden);
        add(
                method.place(),
                Problem.NOT_CALLABLE,
                method.signature(),
                "it takes, returns or throws " + name + ", which cannot be named outside its class or package",
                "make " + name + " accessible, or use another type");
    }

    private void checkSignatures() {
        CommonSignature signature = new CommonSignature(handler.methods());
        compare(signature, CommonSignature::parameters, Problem.DIFFERENT_PARAMETERS, MethodCheck::furtherText);
        compare(signature, CommonSignature::returnType, Problem.DIFFERENT_RETURN_TYPE, MethodCheck::returnText);
    }

    private void compare(
            CommonSignature signature,
            Function<HandlerMethod, String> property,
            Problem problem,
            Function<HandlerMethod, String> text) {
        Optional<HandlerMethod> model = signature.model(property);
        for (HandlerMethod method : handler.methods()) {
            model.filter(other -> !property.apply(other).equals(property.apply(method)))
                    .filter(other -> !method.type().getParameterTypes().isEmpty())
                    .ifPresent(other -> add(
                            method.place(),
                            problem,
                            method.signature(),
                            text.apply(method),
                            other.signature(),
                            text.apply(other)));
        }
    }

    private static String furtherText(HandlerMethod method) {
        String text = TypeText.simple(method.further());
        return text.isEmpty() ? "nothing" : text;
    }

    private static String returnText(HandlerMethod method) {
        return TypeText.simple(method.type().getReturnType());
    }

    private String rootNames() {
        return TypeText.simple(handler.roots().stream().map(NamedType::type).toList());
    }

    private void add(SourcePosition place, Problem problem, String... arguments) {
        findings.add(HandlerFinding.at(place, problem, arguments));
    }
}
