package dev.casebook.generator.generate.handler;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.exception.OperationSupertypes;
import dev.casebook.generator.generate.exception.UnreadableExceptionGenerator;
import dev.casebook.generator.generate.source.JavadocText;
import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.OperationPlan;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * * {@code SendMessageErrorHandler}: one method for each category and error that the operation raises. Above {@link
 * StrictHandlerGenerator#MAX_IN_INTERFACE} methods they move to parts that it extends.
 *
 * <pre>{@code
 * public interface PayErrorHandler<R> {
 *     R onCardDeclined(CardDeclinedException error);
 *
 *     R onUnrecognized(PayError.Unrecognized error);
 *
 *     R onOther(PayError.Other error);
 * }
 * }</pre>
 */
public final class OperationHandlerGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.operations().all().stream()
                .flatMap(operation -> types(plan, operation).stream())
                .toList();
    }

    private static List<TypeSpec> types(Plan plan, OperationPlan operation) {
        List<List<MethodSpec>> chunks =
                ListPartition.of(methods(plan, operation), StrictHandlerGenerator.MAX_IN_INTERFACE);
        TypeSpec.Builder whole = type(plan, operation, operation.handler());
        if (chunks.size() == 1) {
            return List.of(whole.addMethods(chunks.get(0)).build());
        }
        List<TypeSpec> types = new ArrayList<>();
        for (List<MethodSpec> chunk : chunks) {
            String name = operation.handler() + types.size();
            types.add(type(plan, operation, name).addMethods(chunk).build());
            whole.addSuperinterface(RuntimeTypes.handlerOf(RuntimeTypes.named(plan, name)));
        }
        types.add(whole.build());
        return types;
    }

    private static TypeSpec.Builder type(Plan plan, OperationPlan operation, String name) {
        return TypeSpec.interfaceBuilder(name)
                .addJavadoc("""
                        Handles each type of {@link $T} with its own method.

                        @param <R> the return type of the methods
                        """, RuntimeTypes.named(plan, operation.className()))
                .addAnnotation(RuntimeTypes.generated(plan))
                .addAnnotation(RuntimeTypes.suppressDeprecation())
                .addModifiers(PUBLIC)
                .addTypeVariable(RuntimeTypes.RESULT);
    }

    private static List<MethodSpec> methods(Plan plan, OperationPlan operation) {
        List<MethodSpec> methods = new ArrayList<>();
        for (OperationPlan.Raised raised : operation.raised()) {
            methods.add(method(
                    RuntimeTypes.named(plan, raised.className()),
                    raised.method(),
                    JavadocText.sentence(raised.title())));
        }
        methods.add(method(
                OperationSupertypes.unrecognized(plan, operation),
                "onUnrecognized",
                CodeBlock.of("A code that the catalogue does not list.")));
        if (plan.hasEnvelopes()) {
            methods.add(method(
                    RuntimeTypes.named(plan, plan.roots().unreadable()),
                    "onUnreadable",
                    CodeBlock.of("$L", UnreadableExceptionGenerator.SUMMARY)));
        }
        methods.add(method(
                OperationSupertypes.other(plan, operation),
                "onOther",
                CodeBlock.of("An error of the catalogue that this operation does not list.")));
        return methods;
    }

    private static MethodSpec method(ClassName error, String name, CodeBlock summary) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@param error the error\n@return the result of the handler\n", summary)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(RuntimeTypes.RESULT)
                .addParameter(error, "error")
                .build();
    }
}
