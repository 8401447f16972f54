package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.definition.DefinitionMethods;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.Plan;
import java.util.List;

/**
 * {@code UnreadableWhatsAppException}: a body that should hold an error and holds none that can be read.
 *
 * <pre>{@code
 * public final class UnreadableBillingException extends BillingException implements Unreadable {
 *     public UnreadableBody body() {
 *         return body;
 *     }
 * }
 * }</pre>
 */
public final class UnreadableExceptionGenerator implements TypeGenerator {
    public static final String SUMMARY = "A body that should contain an error, but cannot be read.";

    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.hasEnvelopes() ? List.of(exception(plan)) : List.of();
    }

    private static TypeSpec exception(Plan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.roots().unreadable())
                .addJavadoc("$L", SUMMARY)
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, FINAL)
                .superclass(RuntimeTypes.named(plan, plan.roots().exception()))
                .addSuperinterface(RuntimeTypes.UNREADABLE)
                .addField(ExceptionMembers.serialVersion())
                .addField(FieldSpec.builder(RuntimeTypes.UNREADABLE_BODY, "body", PRIVATE, FINAL)
                        .addJavadoc("The body.")
                        .build())
                .addMethod(publicConstructor())
                .addMethod(fullConstructor())
                .addMethod(body())
                .addMethod(MissingEntryMethods.error(plan))
                .addMethod(title())
                .addMethod(advice())
                .addMethod(ExceptionMembers.accept(plan, "onUnreadable"))
                .addMethod(ExceptionMembers.acceptStrict(plan, "onUnreadable"));
        OperationSupertypes.addUnreadable(type, plan);
        return type.build();
    }

    private static MethodSpec publicConstructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates an exception with a stack trace.\n\n@param body the body\n")
                .addModifiers(PUBLIC)
                .addParameter(RuntimeTypes.UNREADABLE_BODY, "body")
                .addStatement("super(body.report())")
                .addStatement("this.body = body")
                .build();
    }

    private static MethodSpec fullConstructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("""
                        Creates an exception.

                        @param body the body
                        @param cause the cause, or null
                        @param stackTrace whether to record the stack trace
                        """)
                .addParameter(RuntimeTypes.UNREADABLE_BODY, "body")
                .addParameter(Throwable.class, "cause")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace")
                .addStatement("super(body.report(), cause, stackTrace)")
                .addStatement("this.body = body")
                .build();
    }

    private static MethodSpec body() {
        return DefinitionMethods.override("body", RuntimeTypes.UNREADABLE_BODY)
                .addStatement("return body")
                .build();
    }

    private static MethodSpec title() {
        return MethodSpec.methodBuilder("title")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(String.class)
                .addStatement("return body.reason().description()")
                .build();
    }

    private static MethodSpec advice() {
        return MethodSpec.methodBuilder("catalogueAdvice")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(RuntimeTypes.ADVICE)
                .addStatement("return body.advice()")
                .build();
    }
}
