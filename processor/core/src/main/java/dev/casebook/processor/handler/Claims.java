package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the methods and exceptions of a handler claim, each type once. */
final class Claims {
    private final Compiler compiler;
    private final HandlerClass handler;
    private final Access access;
    private final Map<String, MethodClaim> byType = new LinkedHashMap<>();
    private final Map<String, MethodClaim> excepted = new LinkedHashMap<>();
    private final List<HandlerFinding> findings = new ArrayList<>();

    Claims(Compiler compiler, HandlerClass handler, Access access) {
        this.compiler = compiler;
        this.handler = handler;
        this.access = access;
        for (int i = 0; i < handler.methods().size(); i++) {
            addMethod(handler.methods().get(i), new Claim.ByMethod(i));
        }
        handler.exceptions().forEach(this::addException);
    }

    List<HandlerFinding> findings() {
        return findings;
    }

    /** What methods claim. */
    List<MethodClaim> ofMethods() {
        return List.copyOf(byType.values());
    }

    /** What is excepted. */
    List<MethodClaim> exceptions() {
        return List.copyOf(excepted.values());
    }

    /** Every claim: the methods' ones first. */
    List<MethodClaim> all() {
        List<MethodClaim> all = new ArrayList<>(byType.values());
        all.addAll(excepted.values());
        return all;
    }

    Optional<MethodClaim> ofMethod(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private void addMethod(HandlerMethod method, Claim.ByMethod answer) {
        method.error().ifPresent(error -> checkArguments(method, error));
        for (NamedType named : method.handled()) {
            Optional<TypeElement> element = Compiler.element(named.type());
            if (element.isEmpty()) {
                findings.add(notInHierarchy(method, named));
            } else {
                checkListed(method, named, element.get());
                add(method, named, element.get(), answer);
            }
        }
    }

    private void add(HandlerMethod method, NamedType named, TypeElement element, Claim.ByMethod answer) {
        String name = Compiler.name(element);
        MethodClaim claim = new MethodClaim(new Claim(name, answer), element, named, method.signature());
        MethodClaim first = byType.putIfAbsent(name, claim);
        if (first != null) {
            findings.add(
                    HandlerFinding.at(named.place(), Problem.HANDLED_TWICE, TypeText.simple(element), first.who()));
        }
    }

    private void addException(HandlerClass.ExceptedType exception) {
        Compiler.element(exception.type().type()).ifPresent(element -> {
            String name = Compiler.name(element);
            Claim claim = new Claim(name, new Claim.Excepted(exception.reason()));
            MethodClaim first =
                    excepted.putIfAbsent(name, new MethodClaim(claim, element, exception.type(), "@Except"));
            if (first != null) {
                report(exception, Problem.EXCEPTED_TWICE);
            }
            if (exception.reason().isBlank()) {
                report(exception, Problem.NO_REASON);
            }
        });
    }

    private void report(HandlerClass.ExceptedType exception, Problem problem) {
        findings.add(HandlerFinding.at(
                exception.type().place(),
                problem,
                TypeText.simple(exception.type().type())));
    }

    private HandlerFinding notInHierarchy(HandlerMethod method, NamedType named) {
        String roots =
                TypeText.simple(handler.roots().stream().map(NamedType::type).toList());
        return HandlerFinding.at(
                named.place(),
                Problem.NOT_IN_HIERARCHY,
                TypeText.simple(named.type()),
                roots,
                "make " + method.name() + " take a type of " + roots);
    }

    /** The dispatcher casts, and a cast to {@code Ok<String>} checks nothing. */
    private void checkArguments(HandlerMethod method, TypeMirror error) {
        boolean reifiable = !(error instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().allMatch(Claims::isUnbounded);
        if (!reifiable) {
            String open = Compiler.element(error)
                    .map(element -> TypeText.simple(element) + "<?"
                            + ", ?".repeat(element.getTypeParameters().size() - 1) + ">")
                    .orElse("");
            findings.add(HandlerFinding.at(
                    method.place(), Problem.TYPE_ARGUMENTS, method.signature(), TypeText.simple(error), open));
        }
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument.getKind() == TypeKind.WILDCARD
                && TypeText.full(argument).equals("?");
    }

    private void checkListed(HandlerMethod method, NamedType named, TypeElement element) {
        if (!access.canName(element)) {
            findings.add(HandlerFinding.at(
                    named.place(),
                    Problem.NOT_CALLABLE,
                    TypeText.simple(element),
                    "it cannot be named outside its class or package",
                    "make it accessible, or handle a supertype"));
        }
        Optional<TypeElement> parameter = method.error().flatMap(Compiler::element);
        if (parameter.isPresent() && !compiler.isSubtype(element, parameter.get())) {
            findings.add(HandlerFinding.at(
                    named.place(),
                    Problem.LISTED_TYPE_DOES_NOT_FIT,
                    method.signature(),
                    TypeText.simple(element),
                    TypeText.simple(parameter.get()),
                    TypeText.simple(handler.roots().get(0).type())));
        }
    }
}
