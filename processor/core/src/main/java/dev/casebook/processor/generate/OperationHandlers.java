package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.OperationPlan;
import dev.casebook.processor.plan.Plan;
import java.util.List;

/** {@code SendMessageErrorHandler}: one method for each category and error that the operation raises. */
final class OperationHandlers implements Generator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.operations().all().stream()
                .map(operation -> type(plan, operation))
                .toList();
    }

    private static TypeSpec type(Plan plan, OperationPlan operation) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(operation.handler())
                .addJavadoc("""
                        Handles every {@link $T}.

                        @param <R> what its methods return
                        """, Types.named(plan, operation.className()))
                .addAnnotation(Types.generated(plan))
                .addAnnotation(Types.suppressDeprecation())
                .addModifiers(PUBLIC)
                .addTypeVariable(Types.RESULT);
        for (OperationPlan.Raised raised : operation.raised()) {
            type.addMethod(
                    method(Types.named(plan, raised.className()), raised.method(), Docs.sentence(raised.title())));
        }
        type.addMethod(method(
                OperationParts.unrecognized(plan, operation),
                "onUnrecognized",
                CodeBlock.of("A code that the catalogue does not list.")));
        if (plan.hasEnvelopes()) {
            type.addMethod(method(
                    Types.named(plan, plan.roots().unreadable()),
                    "onUnreadable",
                    CodeBlock.of("$L", UnreadableException.SUMMARY)));
        }
        return type.addMethod(method(
                        OperationParts.other(plan, operation),
                        "onOther",
                        CodeBlock.of("An error of the catalogue that this operation does not list.")))
                .build();
    }

    private static MethodSpec method(ClassName error, String name, CodeBlock summary) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@param error the error\n@return what the handler makes of it\n", summary)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(Types.RESULT)
                .addParameter(error, "error")
                .build();
    }
}
