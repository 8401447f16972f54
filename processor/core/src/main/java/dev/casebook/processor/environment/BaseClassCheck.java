package dev.casebook.processor.environment;

import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_CONSTRUCTOR_HIDDEN;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_CONSTRUCTOR_THROWS;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_IS_FINAL;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_IS_GENERIC;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_IS_HIDDEN;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_IS_INNER;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_METHOD_ABSTRACT;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_METHOD_FINAL;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_METHOD_TAKEN;
import static dev.casebook.catalogue.diagnostic.BuildProblems.BASE_WITHOUT_CONSTRUCTOR;
import static java.util.Objects.requireNonNull;
import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.Visibility;
import dev.casebook.processor.io.CatalogueRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks the base class of a generated root. */
final class BaseClassCheck {
    /** Methods that generated classes override. */
    private static final Set<String> OVERRIDDEN = Set.of(
            "error",
            "category",
            "topCategory",
            "writeReplace",
            "title",
            "catalogueAdvice",
            "waitInText",
            "parameters",
            "catalogueMessage",
            "getMessage");

    /** Methods that generated classes have of their own. */
    private static final Set<String> OWN = Set.of("code", "exception");

    private static final String REPORT = ErrorReport.class.getName();
    private static final String TRACE = StackTrace.class.getName();

    private final CompilerTypes compiler;

    BaseClassCheck(CompilerTypes compiler) {
        this.compiler = compiler;
    }

    /** What is missing; nothing for a class that can be extended, and for one that the compiler cannot find either. */
    List<Finding> check(CatalogueRequest request) {
        return compiler.find(request.baseClass())
                .filter(type -> !type.getQualifiedName().contentEquals(CodedException.class.getName()))
                .map(type -> new OneClass(type, request).check())
                .orElse(List.of());
    }

    private final class OneClass {
        private final TypeElement type;
        private final String name;
        private final CatalogueRequest request;
        private final Visibility visibility;
        private final List<Finding> findings = new ArrayList<>();

        OneClass(TypeElement type, CatalogueRequest request) {
            this.type = type;
            this.name = type.getSimpleName().toString();
            this.request = request;
            this.visibility = new Visibility(compiler, request.place().element());
        }

        List<Finding> check() {
            kind();
            constructor(List.of(REPORT));
            constructor(List.of(REPORT, Throwable.class.getName(), TRACE));
            ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).forEach(this::method);
            return findings;
        }

        private void kind() {
            Set<Modifier> modifiers = type.getModifiers();
            if (modifiers.contains(FINAL) || modifiers.contains(SEALED)) {
                findings.add(BASE_IS_FINAL.of(name));
            }
            if (!type.getTypeParameters().isEmpty()) {
                findings.add(BASE_IS_GENERIC.of(name));
            }
            if (type.getNestingKind().isNested() && !modifiers.contains(STATIC)) {
                findings.add(BASE_IS_INNER.of(name));
            }
            visibility
                    .firstHidden(type)
                    .ifPresent(hidden -> findings.add(
                            BASE_IS_HIDDEN.of(name, hidden.getSimpleName().toString(), request.packageName())));
        }

        private void constructor(List<String> parameters) {
            List<ExecutableElement> fitting = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .filter(each -> types(each).equals(parameters))
                    .toList();
            String written = "protected " + type.getSimpleName() + "(" + signature(parameters) + ")";
            if (fitting.isEmpty()) {
                findings.add(BASE_WITHOUT_CONSTRUCTOR.of(name, written));
            } else if (!fitting.get(0).getThrownTypes().isEmpty()) {
                findings.add(BASE_CONSTRUCTOR_THROWS.of(name, written));
            } else if (!visibility.canCall(fitting.get(0))
                    && !fitting.get(0).getModifiers().contains(PROTECTED)) {
                findings.add(BASE_CONSTRUCTOR_HIDDEN.of(name, written));
            }
        }

        private static List<String> types(ExecutableElement constructor) {
            return constructor.getParameters().stream()
                    .map(parameter -> parameter.asType().toString().replaceAll("@[^\\s@]++\\s++", ""))
                    .toList();
        }

        private static String signature(List<String> parameters) {
            return parameters.size() == 1
                    ? "ErrorReport report"
                    : "ErrorReport report, @Nullable Throwable cause, StackTrace stackTrace";
        }

        private void method(ExecutableElement method) {
            String called = method.getSimpleName().toString();
            String owner = ((TypeElement) requireNonNull(method.getEnclosingElement()))
                    .getQualifiedName()
                    .toString();
            boolean own = !owner.equals(CodedException.class.getName()) && !owner.startsWith("java.lang.");
            Set<Modifier> modifiers = method.getModifiers();
            boolean plain = method.getParameters().isEmpty() && !modifiers.contains(PRIVATE);
            if (own && plain && OWN.contains(called)) {
                findings.add(BASE_METHOD_TAKEN.of(name, called));
            }
            if (own && plain && modifiers.contains(FINAL) && OVERRIDDEN.contains(called)) {
                findings.add(BASE_METHOD_FINAL.of(name, called));
            }
            if (modifiers.contains(ABSTRACT) && !(plain && called.equals("error"))) {
                findings.add(BASE_METHOD_ABSTRACT.of(name, called));
            }
        }
    }
}
