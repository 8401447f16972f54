package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Plan;
import java.util.List;

/** {@code UnreadableWhatsAppException}: a body that should hold an error and holds none that can be read. */
final class UnreadableException implements TypeGenerator {
    static final String SUMMARY = "A body that should hold an error and holds none that can be read.";

    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.hasEnvelopes() ? List.of(exception(plan)) : List.of();
    }

    private static TypeSpec exception(Plan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.roots().unreadable())
                .addJavadoc("$L", SUMMARY)
                .addAnnotation(Types.generated(plan))
                .addModifiers(PUBLIC, FINAL)
                .superclass(Types.named(plan, plan.roots().exception()))
                .addSuperinterface(Types.UNREADABLE)
                .addField(ExceptionParts.serialVersion())
                .addField(FieldSpec.builder(Types.UNREADABLE_BODY, "body", PRIVATE, FINAL)
                        .addJavadoc("What was found instead of an error.")
                        .build())
                .addMethod(publicConstructor())
                .addMethod(fullConstructor())
                .addMethod(body())
                .addMethod(NoEntry.error(plan))
                .addMethod(title())
                .addMethod(advice())
                .addMethod(ExceptionParts.accept(plan, "onUnreadable"))
                .addMethod(ExceptionParts.acceptStrict(plan, "onUnreadable"));
        OperationParts.addUnreadable(type, plan);
        return type.build();
    }

    private static MethodSpec publicConstructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(
                        "An exception for a body, with a stack trace.\n\n@param body what was found instead of an error\n")
                .addModifiers(PUBLIC)
                .addParameter(Types.UNREADABLE_BODY, "body")
                .addStatement("super(body.report())")
                .addStatement("this.body = body")
                .build();
    }

    private static MethodSpec fullConstructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("""
                        An exception as it is asked for.

                        @param body what was found instead of an error
                        @param cause what caused it, or null
                        @param stackTrace whether to record where it was made
                        """)
                .addParameter(Types.UNREADABLE_BODY, "body")
                .addParameter(Throwable.class, "cause")
                .addParameter(Types.STACK_TRACE, "stackTrace")
                .addStatement("super(body.report(), cause, stackTrace)")
                .addStatement("this.body = body")
                .build();
    }

    private static MethodSpec body() {
        return DefinitionMethods.override("body", Types.UNREADABLE_BODY)
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
                .returns(Types.ADVICE)
                .addStatement("return body.advice()")
                .build();
    }
}
