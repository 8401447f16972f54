package dev.casebook.processor.dispatch;

import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.TypeText;
import dev.casebook.processor.compiler.Visibility;
import dev.casebook.processor.handler.CheckedHandler;
import dev.casebook.processor.handler.CommonSignature;
import dev.casebook.processor.handler.CoverageCheck;
import dev.casebook.processor.handler.HandlerClass;
import dev.casebook.processor.handler.HandlerMethod;
import dev.casebook.processor.handler.HandlingDecision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** Decides what the dispatcher of a handler looks like. */
public final class DispatchPlanner {
    private final CompilerTypes compiler;
    private final CheckedHandler checked;
    private final HandlerClass handler;
    private final Visibility visibility;

    private DispatchPlanner(CompilerTypes compiler, CheckedHandler checked) {
        this.compiler = compiler;
        this.checked = checked;
        this.handler = checked.handler();
        this.visibility = checked.visibility();
    }

    /** The dispatcher of a handler. */
    public static DispatchPlan plan(CompilerTypes compiler, CheckedHandler checked) {
        return new DispatchPlanner(compiler, checked).plan();
    }

    private DispatchPlan plan() {
        return new DispatchPlan(
                handler.element(), type(), model(), thrown(), checked.build(), handler.methods(), roots());
    }

    private DispatcherType type() {
        TypeElement element = handler.element();
        return new DispatcherType(
                compiler.elements().getPackageOf(element).getQualifiedName().toString(),
                TypeText.simple(element).replace('.', '_') + "Dispatcher",
                typeParameters(element),
                receiver(),
                Visibility.isPublicEverywhere(element) ? DispatcherType.Scope.PUBLIC : DispatcherType.Scope.PACKAGE);
    }

    /** Where the build fails, code that uses the dispatcher still compiles, so that only the reason is reported. */
    private List<RootPlan> roots() {
        return switch (checked.build()) {
            case GOES_ON -> checked.roots().stream().map(this::root).toList();
            case FAILS ->
                checked.roots().stream()
                        .map(CoverageCheck::types)
                        .filter(types -> visibility.canName(types.root()))
                        .map(RootPlan::empty)
                        .toList();
        };
    }

    private RootPlan root(CoverageCheck root) {
        DispatchOrderPlanner order = new DispatchOrderPlanner(root.types().hierarchy());
        List<HandlingDecision> chain = order.chain(root.coverage());
        Map<String, TypeElement> parameters = parameters(root, chain);
        return new RootPlan(
                root.types(),
                chain,
                order.branches(chain),
                root.coverage().verdicts(),
                parameters,
                names(root, chain, parameters),
                new NewerTypePlanner(compiler).plan(root));
    }

    private Map<String, TypeElement> parameters(CoverageCheck root, List<HandlingDecision> chain) {
        Map<String, TypeElement> parameters = new LinkedHashMap<>();
        for (HandlingDecision decision : chain) {
            if (decision.action() instanceof HandlingDecision.CallMethod method) {
                handler.methods()
                        .get(method.index())
                        .error()
                        .flatMap(CompilerTypes::element)
                        .filter(parameter -> isAnotherOf(root, CompilerTypes.name(parameter), decision))
                        .ifPresent(parameter -> parameters.put(decision.type(), parameter));
            }
        }
        return parameters;
    }

    private static boolean isAnotherOf(CoverageCheck root, String parameter, HandlingDecision decision) {
        return !parameter.equals(decision.type())
                && root.types().hierarchy().type(parameter).isPresent()
                && !root.types().isFallback(parameter);
    }

    private List<String> names(CoverageCheck root, List<HandlingDecision> chain, Map<String, TypeElement> parameters) {
        return chain.stream()
                .map(decision -> Stream.concat(
                                Stream.of(root.types().element(decision.type())),
                                Optional.ofNullable(parameters.get(decision.type())).stream())
                        .map(type -> compiler.elements().getBinaryName(type).toString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private Optional<HandlerMethod> model() {
        List<HandlerMethod> visible = handler.methods().stream()
                .filter(method -> visibility.firstHidden(method.type()).isEmpty())
                .toList();
        return new CommonSignature(visible)
                .model(method -> CommonSignature.returnType(method) + CommonSignature.parameters(method));
    }

    private DispatcherType.Receiver receiver() {
        if (!visibility.canName(handler.element())) {
            return DispatcherType.Receiver.HIDDEN;
        }
        boolean allStatic =
                !handler.methods().isEmpty() && handler.methods().stream().allMatch(HandlerMethod::isStatic);
        return allStatic ? DispatcherType.Receiver.NONE : DispatcherType.Receiver.HANDLER;
    }

    /** An inner class can use the type parameters of the classes around it. */
    private static List<TypeParameterElement> typeParameters(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>(type.getTypeParameters());
        boolean inner = !type.getModifiers().contains(Modifier.STATIC);
        Element around = type.getEnclosingElement();
        if (inner && around instanceof TypeElement outer) {
            parameters.addAll(0, typeParameters(outer));
        }
        return parameters;
    }

    /** Checked exceptions and type variables, without those that another one includes. */
    private List<TypeMirror> thrown() {
        Map<String, TypeMirror> thrown = new LinkedHashMap<>();
        handler.methods()
                .forEach(method -> method.type().getThrownTypes().stream()
                        .filter(type -> isChecked(type) && !visibility.isHidden(type))
                        .forEach(type -> thrown.putIfAbsent(TypeText.full(type), type)));
        return thrown.values().stream()
                .filter(type -> thrown.values().stream().noneMatch(other -> includes(other, type)))
                .toList();
    }

    private boolean includes(TypeMirror other, TypeMirror type) {
        return !TypeText.full(other).equals(TypeText.full(type))
                && compiler.types().isSubtype(type, other);
    }

    private boolean isChecked(TypeMirror type) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .flatMap(name -> compiler.find(name).stream())
                .noneMatch(unchecked -> compiler.types().isSubtype(type, unchecked.asType()));
    }
}
