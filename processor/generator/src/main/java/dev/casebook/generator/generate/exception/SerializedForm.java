package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generated.SerializedError;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;

/**
 * The serialized form of a catalogue's exceptions, as a nested class of the root:
 *
 * <pre>{@code
 * private static final class Serialized extends SerializedError {
 *     Serialized(WhatsAppException error) { super(error, error.report()); }
 *     protected CodedException create(ErrorReport report, ...) { return WhatsAppErrors.create(report, ...); }
 * }
 * }</pre>
 *
 * <p>Exceptions with parameters keep the form of their fields, since a report does not have the values.
 */
final class SerializedForm {
    private static final String NAME = "Serialized";

    static void add(TypeSpec.Builder root, Plan plan) {
        root.addMethod(writeReplace());
        root.addType(form(plan));
    }

    private static MethodSpec writeReplace() {
        return MethodSpec.methodBuilder("writeReplace")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(Object.class)
                .addStatement("return parameters().isEmpty() ? new $L(this) : this", NAME)
                .build();
    }

    private static TypeSpec form(Plan plan) {
        TypeSpec.Builder form = TypeSpec.classBuilder(NAME)
                .addJavadoc("The serialized form of every error of this catalogue.")
                .addModifiers(PRIVATE, STATIC, FINAL)
                .superclass(SerializedError.class)
                .addField(ExceptionMembers.serialVersion())
                .addMethod(constructor(plan))
                .addMethod(create(RuntimeTypes.REPORT, "report")
                        .addStatement(
                                "return $T.create(report, cause, stackTrace)",
                                RuntimeTypes.named(plan, plan.roots().errors()))
                        .build());
        if (plan.hasEnvelopes()) {
            form.addMethod(create(RuntimeTypes.UNREADABLE_BODY, "body")
                    .addStatement(
                            "return new $T(body, cause, stackTrace)",
                            RuntimeTypes.named(plan, plan.roots().unreadable()))
                    .build());
        }
        return form.build();
    }

    private static MethodSpec constructor(Plan plan) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("The form of an error.\n\n@param error the error\n")
                .addParameter(RuntimeTypes.named(plan, plan.roots().exception()), "error")
                .addStatement(
                        plan.showsDetails()
                                ? "super(error, error.report())"
                                : "super(error, error.report().withoutTexts())")
                .build();
    }

    private static MethodSpec.Builder create(TypeName source, String name) {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(ClassName.get("dev.casebook", "CodedException"))
                .addParameter(source, name)
                .addParameter(Throwable.class, "cause")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace");
    }

    private SerializedForm() {}
}
