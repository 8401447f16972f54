package dev.casebook.processor.environment;

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
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Problem;
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

/** Checks what the class must offer that a generated root is told to extend. */
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
    List<Diagnostic> check(CatalogueRequest request) {
        return compiler.find(request.baseClass())
                .filter(type -> !type.getQualifiedName().contentEquals(CodedException.class.getName()))
                .map(type -> new OneClass(type, request).check())
                .orElse(List.of());
    }

    private final class OneClass {
        private final TypeElement type;
        private final CatalogueRequest request;
        private final Visibility visibility;
        private final List<Diagnostic> findings = new ArrayList<>();

        OneClass(TypeElement type, CatalogueRequest request) {
            this.type = type;
            this.request = request;
            this.visibility = new Visibility(compiler, request.place().element());
        }

        List<Diagnostic> check() {
            kind();
            constructor(List.of(REPORT));
            constructor(List.of(REPORT, Throwable.class.getName(), TRACE));
            ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).forEach(this::method);
            return findings;
        }

        private void kind() {
            Set<Modifier> modifiers = type.getModifiers();
            if (modifiers.contains(FINAL) || modifiers.contains(SEALED)) {
                add("it is final or sealed", "declare it `abstract`, without `final` and `sealed`");
            }
            if (!type.getTypeParameters().isEmpty()) {
                add("it has type parameters", "remove them: exceptions cannot have type parameters");
            }
            if (type.getNestingKind().isNested() && !modifiers.contains(STATIC)) {
                add("it is an inner class", "declare it `static`");
            }
            visibility
                    .firstHidden(type)
                    .ifPresent(hidden -> add(
                            hidden.getSimpleName() + " is not visible in the package " + request.packageName(),
                            "declare it `public`"));
        }

        private void constructor(List<String> parameters) {
            List<ExecutableElement> fitting = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .filter(each -> types(each).equals(parameters))
                    .toList();
            String written = "`protected " + type.getSimpleName() + "(" + signature(parameters) + ")`";
            if (fitting.isEmpty()) {
                add("it has no constructor " + written, "add it, and pass its parameters on with `super(...)`");
            } else if (!fitting.get(0).getThrownTypes().isEmpty()) {
                add("its constructor " + written + " declares exceptions", "remove `throws`");
            } else if (!visibility.canCall(fitting.get(0))
                    && !fitting.get(0).getModifiers().contains(PROTECTED)) {
                add("its constructor " + written + " is not accessible", "declare it `protected`");
            }
        }

        private static List<String> types(ExecutableElement constructor) {
            return constructor.getParameters().stream()
                    .map(parameter -> parameter.asType().toString().replaceAll("@\\S+\\s+", ""))
                    .toList();
        }

        private static String signature(List<String> parameters) {
            return parameters.size() == 1
                    ? "ErrorReport report"
                    : "ErrorReport report, @Nullable Throwable cause, StackTrace stackTrace";
        }

        private void method(ExecutableElement method) {
            String name = method.getSimpleName().toString();
            String owner = ((TypeElement) requireNonNull(method.getEnclosingElement()))
                    .getQualifiedName()
                    .toString();
            boolean own = !owner.equals(CodedException.class.getName()) && !owner.startsWith("java.lang.");
            Set<Modifier> modifiers = method.getModifiers();
            boolean plain = method.getParameters().isEmpty() && !modifiers.contains(PRIVATE);
            if (own && plain && OWN.contains(name)) {
                add("it has a method " + name + "(), which every generated root has as well", "rename the method");
            }
            if (own && plain && modifiers.contains(FINAL) && OVERRIDDEN.contains(name)) {
                add("its method " + name + "() is final, but generated classes override it", "remove `final`");
            }
            if (modifiers.contains(ABSTRACT) && !(plain && name.equals("error"))) {
                add("its method " + name + "() is abstract, but no generated class implements it", "implement it");
            }
        }

        private void add(String why, String help) {
            findings.add(Diagnostic.of(Problem.BASE_CLASS, type.getSimpleName().toString(), why, help));
        }
    }
}
