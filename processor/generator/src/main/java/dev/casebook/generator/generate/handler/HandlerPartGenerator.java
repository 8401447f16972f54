package dev.casebook.generator.generate.handler;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.DeprecatedAnnotation;
import dev.casebook.generator.generate.source.EntryJavadoc;
import dev.casebook.generator.generate.source.JavadocText;
import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.AliasPlan;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * * {@code ThrottlingHandler}: the methods of one top category, since one interface for all breaks near 16,000. Where one
 * category has more than {@link StrictHandlerGenerator#MAX_IN_INTERFACE}, they are in interfaces of which each extends the one
 * before: a method calls the one of the category around it, which comes before it.
 *
 * <pre>{@code
 * public interface PaymentHandler<R> {
 *     R onPayment(PaymentException error);
 *
 *     default R onCardDeclined(CardDeclinedException error) {
 *         return onPayment(error);
 *     }
 * }
 * }</pre>
 */
public final class HandlerPartGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.categories().stream()
                .flatMap(category -> parts(plan, category).stream())
                .toList();
    }

    private static List<TypeSpec> parts(Plan plan, CategoryPlan category) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(HandlerMethodSpec.of(plan, category.className(), category.method(), summary(category))
                .addModifiers(ABSTRACT)
                .build());
        addMethods(plan, category, methods);
        List<List<MethodSpec>> chunks = ListPartition.of(methods, StrictHandlerGenerator.MAX_IN_INTERFACE);
        List<TypeSpec> parts = new ArrayList<>();
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            boolean last = chunk == chunks.size() - 1;
            TypeSpec.Builder part = part(plan, category, category.handlerPart() + (last ? "" : chunk))
                    .addMethods(chunks.get(chunk));
            if (chunk > 0) {
                part.addSuperinterface(
                        RuntimeTypes.handlerOf(RuntimeTypes.named(plan, category.handlerPart() + (chunk - 1))));
            }
            parts.add(part.build());
        }
        return parts;
    }

    private static TypeSpec.Builder part(Plan plan, CategoryPlan category, String name) {
        return TypeSpec.interfaceBuilder(name)
                .addJavadoc(
                        "The part of {@link $T} for one category: $L\n\n@param <R> the return type of the methods\n",
                        RuntimeTypes.named(plan, plan.roots().handler()),
                        JavadocText.sentence(category.category().title().value()))
                .addAnnotation(RuntimeTypes.generated(plan))
                .addAnnotation(RuntimeTypes.suppressDeprecation())
                .addModifiers(PUBLIC)
                .addTypeVariable(RuntimeTypes.RESULT);
    }

    private static void addMethods(Plan plan, CategoryPlan category, List<MethodSpec> methods) {
        category.errorsWithClass().forEach(error -> addMethods(plan, category, error, methods));
        category.unrecognized()
                .ifPresent(covered -> methods.add(fallBack(
                        plan,
                        category.method(),
                        covered.className(),
                        covered.method(),
                        JavadocText.sentence(covered.title()))));
        for (CategoryPlan child : category.children()) {
            methods.add(fallBack(plan, category.method(), child.className(), child.method(), summary(child)));
            addMethods(plan, child, methods);
        }
    }

    /** The error's own method falls back on that of its latest former name, and so on, up to the category's. */
    private static void addMethods(Plan plan, CategoryPlan category, ErrorPlan error, List<MethodSpec> methods) {
        CodeBlock summary = EntryJavadoc.summary(error.entry());
        String next = category.method();
        for (AliasPlan alias : error.aliases()) {
            methods.add(fallBack(plan, next, alias.className(), alias.method(), summary).toBuilder()
                    .addJavadoc("$L\n", DeprecatedAnnotation.former(alias, "#" + error.method()))
                    .addAnnotation(Deprecated.class)
                    .build());
            next = alias.method();
        }
        methods.add(fallBack(plan, next, error.className(), error.method(), summary));
    }

    private static MethodSpec fallBack(Plan plan, String next, String className, String method, CodeBlock summary) {
        return HandlerMethodSpec.of(plan, className, method, summary)
                .addModifiers(DEFAULT)
                .addStatement("return $L(error)", next)
                .build();
    }

    private static CodeBlock summary(CategoryPlan category) {
        return JavadocText.sentence(category.category().title().value());
    }
}
