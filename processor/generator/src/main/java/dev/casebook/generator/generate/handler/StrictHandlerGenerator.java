package dev.casebook.generator.generate.handler;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.exception.UnreadableExceptionGenerator;
import dev.casebook.generator.generate.source.EntryJavadoc;
import dev.casebook.generator.generate.source.JavadocText;
import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.UnrecognizedPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * * {@code WhatsAppStrictHandler}: one abstract method for each concrete type. Above {@link #MAX_IN_INTERFACE} methods they
 * move to parts that it extends.
 *
 * <pre>{@code
 * public interface BillingStrictHandler<R> {
 *     R onCardDeclined(CardDeclinedException error);
 *
 *     R onUnrecognized(UnrecognizedBillingException error);
 * }
 * }</pre>
 */
public final class StrictHandlerGenerator implements TypeGenerator {
    public static final int MAX_IN_INTERFACE = 5_000;

    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<MethodSpec> methods = methods(plan);
        List<TypeSpec> types = new ArrayList<>();
        TypeSpec.Builder whole = type(plan, plan.roots().strictHandler());
        if (methods.size() <= MAX_IN_INTERFACE) {
            whole.addMethods(methods);
        } else {
            types.addAll(parts(plan, methods));
            types.forEach(
                    part -> whole.addSuperinterface(RuntimeTypes.handlerOf(RuntimeTypes.named(plan, part.name()))));
        }
        types.add(whole.build());
        return types;
    }

    private static List<TypeSpec> parts(Plan plan, List<MethodSpec> methods) {
        List<TypeSpec> parts = new ArrayList<>();
        for (List<MethodSpec> chunk : ListPartition.of(methods, MAX_IN_INTERFACE)) {
            parts.add(type(plan, plan.roots().strictHandler() + parts.size())
                    .addMethods(chunk)
                    .build());
        }
        return parts;
    }

    private static TypeSpec.Builder type(Plan plan, String name) {
        return TypeSpec.interfaceBuilder(name)
                .addJavadoc("""
                        $L

                        @param <R> the return type of the methods
                        """, doc(plan))
                .addAnnotation(RuntimeTypes.generated(plan))
                .addAnnotation(RuntimeTypes.suppressDeprecation())
                .addModifiers(PUBLIC)
                .addTypeVariable(RuntimeTypes.RESULT);
    }

    private static String doc(Plan plan) {
        return plan.hasClassForEach()
                ? "Handles each error with its own method. A new error in the catalogue breaks implementations."
                : "Handles each class with its own method. A new category, or a new error with its own class, breaks\n"
                        + "implementations.";
    }

    private static List<MethodSpec> methods(Plan plan) {
        List<MethodSpec> methods = new ArrayList<>();
        plan.allCategories().stream()
                .filter(CategoryPlan::isConcrete)
                .map(category -> method(plan, category.className(), category.method(), summary(category)))
                .forEach(methods::add);
        plan.errors().stream()
                .filter(ErrorPlan::hasClass)
                .map(error -> method(plan, error.className(), error.method(), EntryJavadoc.summary(error.entry())))
                .forEach(methods::add);
        for (UnrecognizedPlan unrecognized : plan.allUnrecognized()) {
            methods.add(method(
                    plan, unrecognized.className(), unrecognized.method(), JavadocText.sentence(unrecognized.title())));
        }
        if (plan.hasEnvelopes()) {
            methods.add(method(
                    plan,
                    plan.roots().unreadable(),
                    "onUnreadable",
                    CodeBlock.of(UnreadableExceptionGenerator.SUMMARY)));
        }
        return methods;
    }

    private static CodeBlock summary(CategoryPlan category) {
        return JavadocText.sentence(category.category().title().value());
    }

    private static MethodSpec method(Plan plan, String className, String method, CodeBlock summary) {
        return HandlerMethodSpec.of(plan, className, method, summary)
                .addModifiers(ABSTRACT)
                .build();
    }
}
