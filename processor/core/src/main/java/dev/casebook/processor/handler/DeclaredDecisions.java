package dev.casebook.processor.handler;

import static dev.casebook.catalogue.diagnostic.HandlerProblems.EXCEPTED_TWICE;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.HANDLED_TWICE;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.LISTED_TYPE_DOES_NOT_FIT;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.NO_REASON;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.PARAMETER_NOT_IN_HIERARCHY;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.TYPE_ARGUMENTS;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.TYPE_IS_HIDDEN;

import dev.casebook.catalogue.diagnostic.Message1;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.TypeText;
import dev.casebook.processor.compiler.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that a handler handles or excludes, each once. */
final class DeclaredDecisions {
    private final CompilerTypes compiler;
    private final HandlerClass handler;
    private final Visibility visibility;
    private final Map<String, DeclaredDecision> byType = new LinkedHashMap<>();
    private final Map<String, DeclaredDecision> excluded = new LinkedHashMap<>();
    private final List<HandlerFinding> findings = new ArrayList<>();

    DeclaredDecisions(CompilerTypes compiler, HandlerClass handler, Visibility visibility) {
        this.compiler = compiler;
        this.handler = handler;
        this.visibility = visibility;
        for (int i = 0; i < handler.methods().size(); i++) {
            addMethod(handler.methods().get(i), new HandlingDecision.CallMethod(i));
        }
        handler.exclusions().forEach(this::addExclusion);
    }

    List<HandlerFinding> findings() {
        return findings;
    }

    /** Those of methods. */
    List<DeclaredDecision> ofMethods() {
        return List.copyOf(byType.values());
    }

    /** Those of exclusions. */
    List<DeclaredDecision> exclusions() {
        return List.copyOf(excluded.values());
    }

    /** All: those of methods first. */
    List<DeclaredDecision> all() {
        List<DeclaredDecision> all = new ArrayList<>(byType.values());
        all.addAll(excluded.values());
        return all;
    }

    Optional<DeclaredDecision> ofMethod(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private void addMethod(HandlerMethod method, HandlingDecision.CallMethod action) {
        method.error().ifPresent(error -> checkArguments(method, error));
        for (NamedType named : method.handled()) {
            Optional<TypeElement> element = CompilerTypes.element(named.type());
            if (element.isEmpty()) {
                findings.add(notInHierarchy(method, named));
            } else {
                checkListed(method, named, element.get());
                add(method, named, element.get(), action);
            }
        }
    }

    private void add(HandlerMethod method, NamedType named, TypeElement element, HandlingDecision.CallMethod action) {
        String name = CompilerTypes.name(element);
        DeclaredDecision decision =
                new DeclaredDecision(new HandlingDecision(name, action), element, named, method.signature());
        DeclaredDecision first = byType.putIfAbsent(name, decision);
        if (first != null) {
            findings.add(HandlerFinding.at(named.place(), HANDLED_TWICE.of(TypeText.simple(element), first.who())));
        }
    }

    private void addExclusion(HandlerClass.Exclusion exclusion) {
        CompilerTypes.element(exclusion.type().type()).ifPresent(element -> {
            String name = CompilerTypes.name(element);
            HandlingDecision decision = new HandlingDecision(name, new HandlingDecision.Excluded(exclusion.reason()));
            DeclaredDecision first =
                    excluded.putIfAbsent(name, new DeclaredDecision(decision, element, exclusion.type(), "@Except"));
            if (first != null) {
                report(exclusion, EXCEPTED_TWICE);
            }
            if (exclusion.reason().isBlank()) {
                report(exclusion, NO_REASON);
            }
        });
    }

    private void report(HandlerClass.Exclusion exclusion, Message1<String> message) {
        findings.add(HandlerFinding.at(
                exclusion.type().place(),
                message.of(TypeText.simple(exclusion.type().type()))));
    }

    private HandlerFinding notInHierarchy(HandlerMethod method, NamedType named) {
        String roots =
                TypeText.simple(handler.roots().stream().map(NamedType::type).toList());
        return HandlerFinding.at(
                named.place(), PARAMETER_NOT_IN_HIERARCHY.of(TypeText.simple(named.type()), roots, method.name()));
    }

    /** The dispatcher casts, and a cast to {@code Ok<String>} checks nothing. */
    private void checkArguments(HandlerMethod method, TypeMirror error) {
        boolean reifiable = !(error instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().allMatch(DeclaredDecisions::isUnbounded);
        if (!reifiable) {
            String open = CompilerTypes.element(error)
                    .map(element -> TypeText.simple(element) + "<?"
                            + ", ?".repeat(element.getTypeParameters().size() - 1) + ">")
                    .orElse("");
            findings.add(HandlerFinding.at(
                    method.place(), TYPE_ARGUMENTS.of(method.signature(), TypeText.simple(error), open)));
        }
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument.getKind() == TypeKind.WILDCARD
                && TypeText.full(argument).equals("?");
    }

    private void checkListed(HandlerMethod method, NamedType named, TypeElement element) {
        if (!visibility.canName(element)) {
            findings.add(HandlerFinding.at(named.place(), TYPE_IS_HIDDEN.of(TypeText.simple(element))));
        }
        Optional<TypeElement> parameter = method.error().flatMap(CompilerTypes::element);
        if (parameter.isPresent() && !compiler.isSubtype(element, parameter.get())) {
            findings.add(HandlerFinding.at(
                    named.place(),
                    LISTED_TYPE_DOES_NOT_FIT.of(
                            method.signature(),
                            TypeText.simple(element),
                            TypeText.simple(parameter.get()),
                            TypeText.simple(handler.roots().get(0).type()))));
        }
    }
}
