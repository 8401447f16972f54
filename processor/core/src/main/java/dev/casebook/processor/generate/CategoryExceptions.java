package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.NON_SEALED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.CategoryPlan;
import dev.casebook.processor.plan.Plan;
import java.util.List;

/** {@code ThrottlingException}: one sealed class for each category. */
final class CategoryExceptions implements Generator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.allCategories().stream()
                .map(category -> exception(plan, category))
                .toList();
    }

    private static TypeSpec exception(Plan plan, CategoryPlan category) {
        TypeSpec.Builder type = TypeSpec.classBuilder(category.className())
                .addJavadoc(doc(category))
                .addAnnotation(Types.generated(plan))
                .addModifiers(PUBLIC, ABSTRACT)
                .addModifiers(category.isEmpty() ? NON_SEALED : SEALED)
                .superclass(
                        Types.named(plan, category.parent().orElse(plan.roots().exception())))
                .addField(ExceptionParts.serialVersion())
                .addMethod(ExceptionParts.constructor())
                .addMethod(ExceptionParts.fullConstructor());
        if (category.errors().stream()
                .anyMatch(error -> error.deprecated() || !error.aliases().isEmpty())) {
            type.addAnnotation(Types.suppressDeprecation());
        }
        category.children().forEach(child -> type.addPermittedSubclass(Types.named(plan, child.className())));
        category.errors().forEach(error -> type.addPermittedSubclass(Types.named(plan, error.topClass())));
        category.unrecognized().ifPresent(covered -> type.addPermittedSubclass(Types.named(plan, covered.className())));
        OperationParts.add(type, plan, category.className(), category.method());
        return type.build();
    }

    private static CodeBlock doc(CategoryPlan category) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(Docs.sentence(category.category().title().value()));
        category.category().meaning().ifPresent(meaning -> doc.add("\n\n<p>$L", Docs.sentence(meaning.value())));
        return doc.build();
    }
}
