package dev.casebook.processor.handler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** Decides what the dispatcher of a handler looks like. */
final class Planner {
    private final Compiler compiler;
    private final HandlerClass handler;
    private final Access access;

    Planner(Compiler compiler, HandlerClass handler, Access access) {
        this.compiler = compiler;
        this.handler = handler;
        this.access = access;
    }

    DispatchPlan plan(List<RootCheck> roots) {
        return plan(DispatchPlan.Build.GOES_ON, roots.stream().map(this::root).toList());
    }

    /** For a build that fails: whoever uses the dispatcher compiles, so that the reason stands alone. */
    DispatchPlan withoutMethods(List<RootCheck> roots) {
        return plan(
                DispatchPlan.Build.FAILS,
                roots.stream()
                        .filter(root -> access.canName(root.types().root()))
                        .map(root -> new RootPlan(root.types(), List.of(), List.of(), Optional.empty()))
                        .toList());
    }

    private DispatchPlan plan(DispatchPlan.Build build, List<RootPlan> roots) {
        TypeElement element = handler.element();
        return new DispatchPlan(
                element,
                compiler.elements().getPackageOf(element).getQualifiedName().toString(),
                TypeText.simple(element).replace('.', '_') + "Dispatcher",
                typeParameters(element),
                receiver(),
                isPublic(element) ? DispatchPlan.Visibility.PUBLIC : DispatchPlan.Visibility.PACKAGE,
                model(),
                thrown(),
                build,
                handler.methods(),
                roots);
    }

    /** The chain: what the methods claim, what is excepted, and, in a migration, what nobody claims. */
    private RootPlan root(RootCheck root) {
        Coverage coverage = root.coverage();
        List<Claim> left = coverage.verdicts().stream()
                .filter(verdict -> verdict.best().isEmpty())
                .map(verdict -> root.types().hierarchy().representative(verdict.type()))
                .distinct()
                .map(type -> new Claim(type, new Claim.Left()))
                .toList();
        List<Claim> all = Stream.concat(coverage.mostSpecificFirst().stream(), left.stream())
                .toList();
        return new RootPlan(
                root.types(),
                new Coverage(root.types().hierarchy(), all, handler.terms()).mostSpecificFirst(),
                coverage.verdicts(),
                new NewerTypesReader(compiler).read(root));
    }

    private Optional<HandlerMethod> model() {
        List<HandlerMethod> visible = handler.methods().stream()
                .filter(method -> access.firstHidden(method.type()).isEmpty())
                .toList();
        return new Signature(visible).model(method -> Signature.returnType(method) + Signature.parameters(method));
    }

    private DispatchPlan.Receiver receiver() {
        if (!access.canName(handler.element())) {
            return DispatchPlan.Receiver.HIDDEN;
        }
        boolean allStatic =
                !handler.methods().isEmpty() && handler.methods().stream().allMatch(HandlerMethod::isStatic);
        return allStatic ? DispatchPlan.Receiver.NONE : DispatchPlan.Receiver.HANDLER;
    }

    private static boolean isPublic(TypeElement type) {
        boolean outerToo = !(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer);
        return outerToo && type.getModifiers().contains(Modifier.PUBLIC);
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
                        .filter(type -> isChecked(type) && !access.isHidden(type))
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
