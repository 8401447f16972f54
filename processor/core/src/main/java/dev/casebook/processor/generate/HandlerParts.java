package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
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
        for (ErrorPlan error : category.errors()) {
            type.addMethod(fallBack(
                    plan,
                    category,
                    error.className(),
                    error.method(),
                    EntryDocs.summary(error.entry()).toString()));
        }
        category.unrecognized()
                .ifPresent(covered -> type.addMethod(
                        fallBack(plan, category, covered.className(), covered.method(), covered.title() + ".")));
        for (CategoryPlan child : category.children()) {
            type.addMethod(fallBack(plan, category, child.className(), child.method(), summary(child)));
            addMethods(plan, child, type);
        }
    }

    private static MethodSpec fallBack(
            Plan plan, CategoryPlan category, String className, String method, String summary) {
        return HandlerMethod.of(plan, className, method, summary)
                .addModifiers(DEFAULT)
                .addStatement("return $L(error)", category.method())
                .build();
    }

    private static String summary(CategoryPlan category) {
        return Docs.sentence(category.category().title().value()).toString();
    }
}
