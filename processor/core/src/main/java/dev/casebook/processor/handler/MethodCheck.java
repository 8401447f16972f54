package dev.casebook.processor.handler;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.DIFFERENT_PARAMETERS;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.DIFFERENT_RETURN_TYPE;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.ERROR_IS_NOT_FIRST;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.HANDLER_IS_PRIVATE;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.METHOD_IS_NOT_PUBLIC;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.METHOD_IS_PRIVATE;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.METHOD_USES_HIDDEN_TYPE;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.NO_ERROR_PARAMETER;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.OWN_TYPE_PARAMETERS;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.SUSPEND;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Message4;
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

/** Checks the methods without regard to the hierarchy: the dispatcher must be able to call them. */
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
            add(handler.place(), HANDLER_IS_PRIVATE.of(handler.name()));
        }
    }

    private void check(HandlerMethod method) {
        checkParameters(method);
        if (!method.element().getTypeParameters().isEmpty()) {
            add(method.place(), OWN_TYPE_PARAMETERS.of(method.signature()));
        }
        if (!visibility.canCall(method.element())) {
            reportVisibility(method);
        } else {
            visibility.firstHidden(method.type()).ifPresent(hidden -> reportHidden(method, hidden));
        }
    }

    private void checkParameters(HandlerMethod method) {
        if (method.type().getParameterTypes().isEmpty()) {
            add(method.place(), NO_ERROR_PARAMETER.of(method.signature(), rootNames()));
        }
        if (method.errorIndex() > 0) {
            String error = method.error().map(TypeText::simple).orElse("");
            add(method.place(), ERROR_IS_NOT_FIRST.of(method.signature(), error));
        }
        if (method.isSuspend()) {
            add(method.place(), SUSPEND.of(method.name()));
        }
    }

    private void reportVisibility(HandlerMethod method) {
        boolean isPrivate = method.element().getModifiers().contains(Modifier.PRIVATE);
        add(
                method.place(),
                isPrivate
                        ? METHOD_IS_PRIVATE.of(method.signature())
                        : METHOD_IS_NOT_PUBLIC.of(method.signature(), handler.name()));
    }

    private void reportHidden(HandlerMethod method, TypeElement hidden) {
        String name = TypeText.simple(hidden);
        add(method.place(), METHOD_USES_HIDDEN_TYPE.of(method.signature(), name));
    }

    private void checkSignatures() {
        CommonSignature signature = new CommonSignature(handler.methods());
        compare(signature, CommonSignature::parameters, DIFFERENT_PARAMETERS, MethodCheck::furtherText);
        compare(signature, CommonSignature::returnType, DIFFERENT_RETURN_TYPE, MethodCheck::returnText);
    }

    private void compare(
            CommonSignature signature,
            Function<HandlerMethod, String> property,
            Message4<String, String, String, String> message,
            Function<HandlerMethod, String> text) {
        Optional<HandlerMethod> model = signature.model(property);
        for (HandlerMethod method : handler.methods()) {
            model.filter(other -> !property.apply(other).equals(property.apply(method)))
                    .filter(other -> !method.type().getParameterTypes().isEmpty() && !method.isSuspend())
                    .ifPresent(other -> add(
                            method.place(),
                            message.of(method.signature(), text.apply(method), other.signature(), text.apply(other))));
        }
    }

    private static String furtherText(HandlerMethod method) {
        return TypeText.simple(method.further());
    }

    private static String returnText(HandlerMethod method) {
        return TypeText.simple(method.type().getReturnType());
    }

    private String rootNames() {
        return TypeText.simple(handler.roots().stream().map(NamedType::type).toList());
    }

    private void add(SourcePosition place, Finding finding) {
        findings.add(HandlerFinding.at(place, finding));
    }
}
