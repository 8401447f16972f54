package dev.casebook.processor.handler;

import dev.casebook.ErrorReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the unrecognized types that a method handles and that can be made from the report of another error. */
final class NewerTypesReader {
    private final Compiler compiler;

    NewerTypesReader(Compiler compiler) {
        this.compiler = compiler;
    }

    Optional<NewerTypes> read(RootCheck root) {
        if (!hasReport(root.types().root())
                || isTaken(root, Compiler.name(root.types().root()))) {
            return Optional.empty();
        }
        List<NewerTypes.Conversion> conversions = new ArrayList<>();
        for (Coverage.Verdict verdict : root.coverage().verdicts()) {
            if (root.types().isUnrecognized(verdict.type()) && isHandled(verdict)) {
                conversion(root.types(), verdict.type())
                        .filter(conversion -> !isTaken(root, Compiler.name(conversion.of())))
                        .ifPresent(conversions::add);
            }
        }
        conversions.sort((one, two) -> Integer.compare(depth(root, two), depth(root, one)));
        return conversions.isEmpty() ? Optional.empty() : Optional.of(new NewerTypes(conversions));
    }

    private static boolean isHandled(Coverage.Verdict verdict) {
        return verdict.claim()
                .filter(claim -> claim.answer() instanceof Claim.ByMethod)
                .isPresent();
    }

    /** Whether a claim takes whatever is of this type, newer types included. */
    private static boolean isTaken(RootCheck root, String name) {
        return root.coverage().mostSpecificFirst().stream()
                .anyMatch(claim -> root.types().hierarchy().isSubtype(name, claim.type()));
    }

    private static int depth(RootCheck root, NewerTypes.Conversion conversion) {
        return root.types()
                .hierarchy()
                .supertypes(Compiler.name(conversion.of()))
                .size();
    }

    private boolean hasReport(TypeElement root) {
        return ElementFilter.methodsIn(compiler.elements().getAllMembers(root)).stream()
                .filter(method -> method.getSimpleName().contentEquals("report"))
                .anyMatch(method -> method.getParameters().isEmpty() && isReport(method.getReturnType()));
    }

    private static boolean isReport(TypeMirror type) {
        return Compiler.element(type)
                .filter(element -> element.getQualifiedName().contentEquals(ErrorReport.class.getName()))
                .isPresent();
    }

    private Optional<NewerTypes.Conversion> conversion(TypedHierarchy types, String name) {
        return Optional.ofNullable(types.elements().get(name))
                .flatMap(unrecognized -> ElementFilter.methodsIn(unrecognized.getEnclosedElements()).stream()
                        .filter(NewerTypesReader::isFactory)
                        .findFirst()
                        .map(factory -> conversion(types, unrecognized, factory)));
    }

    private static boolean isFactory(ExecutableElement method) {
        return method.getSimpleName().contentEquals("create")
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getModifiers().contains(Modifier.PUBLIC)
                && method.getParameters().size() == 1
                && isReport(method.getParameters().get(0).asType());
    }

    private NewerTypes.Conversion conversion(
            TypedHierarchy types, TypeElement unrecognized, ExecutableElement factory) {
        String name = Compiler.name(unrecognized);
        List<String> parents = types.hierarchy()
                .type(name)
                .map(type -> List.copyOf(type.parents()))
                .orElse(List.of());
        List<String> sorted = new ArrayList<>(parents);
        Collections.sort(sorted);
        TypeElement of = sorted.stream()
                .findFirst()
                .map(parent -> types.elements().get(parent))
                .orElse(types.root());
        boolean typed =
                compiler.types().isSubtype(factory.getReturnType(), types.root().asType());
        return new NewerTypes.Conversion(of, unrecognized, typed);
    }
}
