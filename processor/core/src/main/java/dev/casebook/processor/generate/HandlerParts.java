package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.AliasPlan;
import dev.casebook.processor.plan.CategoryPlan;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import java.util.List;

/** {@code ThrottlingHandler}: the methods of one top category, since one interface for all breaks near 16,000. */
final class HandlerParts implements Generator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.categories().stream().map(category -> part(plan, category)).toList();
    }

    private static TypeSpec part(Plan plan, CategoryPlan category) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(category.handlerPart())
                .addJavadoc(
                        "The part of {@link $T} for one category: $L\n\n@param <R> what its methods return\n",
                        Types.named(plan, plan.roots().handler()),
                        Docs.sentence(category.category().title().value()))
                .addAnnotation(Types.generated(plan))
                .addAnnotation(Types.suppressDeprecation())
                .addModifiers(PUBLIC)
                .addTypeVariable(Types.RESULT)
                .addMethod(HandlerMethod.of(plan, category.className(), category.method(), summary(category))
                        .addModifiers(ABSTRACT)
                        .build());
        addMethods(plan, category, type);
        return type.build();
    }

    private static void addMethods(Plan plan, CategoryPlan category, TypeSpec.Builder type) {
        category.errors().forEach(error -> addMethods(plan, category, error, type));
        category.unrecognized()
                .ifPresent(covered -> type.addMethod(fallBack(
                        plan, category.method(), covered.className(), covered.method(), covered.title() + ".")));
        for (CategoryPlan child : category.children()) {
            type.addMethod(fallBack(plan, category.method(), child.className(), child.method(), summary(child)));
            addMethods(plan, child, type);
        }
    }

    /** The error's own method falls back on that of its latest former name, and so on, up to the category's. */
    private static void addMethods(Plan plan, CategoryPlan category, ErrorPlan error, TypeSpec.Builder type) {
        String summary = EntryDocs.summary(error.entry()).toString();
        String next = category.method();
        for (AliasPlan alias : error.aliases()) {
            type.addMethod(fallBack(plan, next, alias.className(), alias.method(), summary).toBuilder()
                    .addJavadoc("$L\n", Deprecations.former(alias, error))
                    .addAnnotation(Deprecated.class)
                    .build());
            next = alias.method();
        }
        type.addMethod(fallBack(plan, next, error.className(), error.method(), summary));
    }

    private static MethodSpec fallBack(Plan plan, String next, String className, String method, String summary) {
        return HandlerMethod.of(plan, className, method, summary)
                .addModifiers(DEFAULT)
                .addStatement("return $L(error)", next)
                .build();
    }

    private static String summary(CategoryPlan category) {
        return Docs.sentence(category.category().title().value()).toString();
    }
}
