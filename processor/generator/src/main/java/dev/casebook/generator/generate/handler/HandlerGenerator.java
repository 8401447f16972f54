package dev.casebook.generator.generate.handler;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.exception.UnreadableExceptionGenerator;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.Plan;
import java.util.List;

/**
 * {@code WhatsAppHandler}: one method for each top category has to be written, all others may.
 *
 * <pre>{@code
 * public interface BillingHandler<R> extends PaymentHandler<R> {
 *     R onUnrecognized(UnrecognizedBillingException error);
 * }
 * }</pre>
 */
public final class HandlerGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.roots().handler())
                .addJavadoc("""
                        Handles each category with its own method. Methods for errors and nested categories are optional: if
                        they are not overridden, they call the method of the category around them.

                        @param <R> the return type of the methods
                        """)
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC)
                .addTypeVariable(RuntimeTypes.RESULT);
        for (CategoryPlan category : plan.categories()) {
            type.addSuperinterface(RuntimeTypes.handlerOf(RuntimeTypes.named(plan, category.handlerPart())));
        }
        type.addMethod(HandlerMethodSpec.of(
                        plan,
                        plan.entries().unrecognized().className(),
                        plan.entries().unrecognized().method(),
                        CodeBlock.of("A code that the catalogue does not list."))
                .addModifiers(ABSTRACT)
                .build());
        if (plan.hasEnvelopes()) {
            type.addMethod(HandlerMethodSpec.of(
                            plan,
                            plan.roots().unreadable(),
                            "onUnreadable",
                            CodeBlock.of(UnreadableExceptionGenerator.SUMMARY))
                    .addModifiers(ABSTRACT)
                    .build());
        }
        return List.of(type.build());
    }
}
