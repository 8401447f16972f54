package dev.casebook.processor.dispatch;

import dev.casebook.ErrorReport;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.CoverageCheck;
import dev.casebook.processor.handler.HandlingDecision;
import dev.casebook.processor.handler.HierarchyType;
import dev.casebook.processor.handler.TypedHierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the unrecognized types that a method handles and that can be made from the report of another error. */
final class NewerTypePlanner {
    private final CompilerTypes compiler;

    NewerTypePlanner(CompilerTypes compiler) {
        this.compiler = compiler;
    }

    Optional<NewerTypeConversions> plan(CoverageCheck root) {
        if (!hasReport(root.types().root())
                || isTaken(root, CompilerTypes.name(root.types().root()))) {
            return Optional.empty();
        }
        List<NewerTypeConversions.Conversion> conversions = new ArrayList<>(wrapper(root));
        for (Coverage.Verdict verdict : root.coverage().verdicts()) {
            if (root.types().isUnrecognized(verdict.type()) && isHandled(verdict)) {
                conversion(root.types(), verdict.type())
                        .filter(conversion -> !isTaken(root, CompilerTypes.name(conversion.of())))
                        .ifPresent(conversions::add);
            }
        }
        DispatchOrderPlanner order = new DispatchOrderPlanner(root.types().hierarchy());
        conversions.sort((one, two) -> order.compare(CompilerTypes.name(one.of()), CompilerTypes.name(two.of())));
        return conversions.isEmpty() ? Optional.empty() : Optional.of(new NewerTypeConversions(conversions));
    }

    private static boolean isHandled(Coverage.Verdict verdict) {
        return verdict.decision()
                .filter(decision -> decision.action() instanceof HandlingDecision.CallMethod)
                .isPresent();
    }

    /** The {@code Other} of an operation keeps the error itself. */
    private List<NewerTypeConversions.Conversion> wrapper(CoverageCheck root) {
        return root.coverage().verdicts().stream()
                .filter(NewerTypePlanner::isHandled)
                .flatMap(verdict -> Optional.ofNullable(root.types().elements().get(verdict.type())).stream())
                .filter(type -> factory(
                                type,
                                method -> takesExceptionOf(method, root.types().root()))
                        .isPresent())
                .map(type -> new NewerTypeConversions.Conversion(
                        root.types().root(), type, NewerTypeConversions.Source.EXCEPTION, true))
                .toList();
    }

    private boolean takesExceptionOf(ExecutableElement factory, TypeElement root) {
        return ElementFilter.methodsIn(root.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("exception"))
                .filter(method -> method.getParameters().isEmpty())
                .anyMatch(method -> compiler.types()
                        .isSameType(
                                method.getReturnType(),
                                factory.getParameters().get(0).asType()));
    }

    /** Whether a claim takes whatever is of this type, newer types included. */
    private static boolean isTaken(CoverageCheck root, String name) {
        return root.coverage().decisions().stream()
                .anyMatch(decision -> root.types().hierarchy().isSubtype(name, decision.type()));
    }

    private boolean hasReport(TypeElement root) {
        return ElementFilter.methodsIn(compiler.elements().getAllMembers(root)).stream()
                .filter(method -> method.getSimpleName().contentEquals("report"))
                .anyMatch(method -> method.getParameters().isEmpty() && isReport(method.getReturnType()));
    }

    private static boolean isReport(TypeMirror type) {
        return CompilerTypes.element(type)
                .filter(element -> element.getQualifiedName().contentEquals(ErrorReport.class.getName()))
                .isPresent();
    }

    private Optional<NewerTypeConversions.Conversion> conversion(TypedHierarchy types, String name) {
        return Optional.ofNullable(types.elements().get(name))
                .flatMap(unrecognized -> factory(
                                unrecognized,
                                method -> isReport(method.getParameters().get(0).asType()))
                        .map(factory -> conversion(types, unrecognized, factory)));
    }

    private static Optional<ExecutableElement> factory(TypeElement type, Predicate<ExecutableElement> takes) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isFactory(method) && takes.test(method))
                .findFirst();
    }

    private static boolean isFactory(ExecutableElement method) {
        return method.getSimpleName().contentEquals("create")
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getModifiers().contains(Modifier.PUBLIC)
                && method.getParameters().size() == 1;
    }

    private NewerTypeConversions.Conversion conversion(
            TypedHierarchy types, TypeElement unrecognized, ExecutableElement factory) {
        TypeElement of = parent(types, CompilerTypes.name(unrecognized));
        boolean typed =
                compiler.types().isSubtype(factory.getReturnType(), types.root().asType());
        return new NewerTypeConversions.Conversion(of, unrecognized, NewerTypeConversions.Source.REPORT, typed);
    }

    /** The type whose newer errors become this unrecognized one; an unrecognized type above it has none. */
    private static TypeElement parent(TypedHierarchy types, String name) {
        Set<String> parents =
                types.hierarchy().type(name).map(HierarchyType::parents).orElse(Set.of());
        Optional<String> parent = parents.stream().sorted().findFirst();
        if (parent.filter(types::isUnrecognized).isPresent()) {
            return parent(types, parent.get());
        }
        return parent.map(above -> types.elements().get(above)).orElse(types.root());
    }
}
