package dev.casebook.generator.generate.definition;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.JavadocText;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code WhatsAppCategory}: one constant for each category, for exhaustive switches on Java 17.
 *
 * <pre>{@code
 * public enum BillingCategory implements CategoryDefinition {
 *     PAYMENT;
 *
 *     public String title() {
 *         return switch (this) {
 *             case PAYMENT -> "Payment";
 *         };
 *     }
 * }
 * }</pre>
 */
public final class CategoryEnumGenerator implements TypeGenerator {
    private static final ClassName STRING = ClassName.get(String.class);

    @Override
    public List<TypeSpec> generate(Plan plan) {
        ClassName self = RuntimeTypes.named(plan, plan.roots().category());
        List<CategoryPlan> categories = plan.allCategories();
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addJavadoc("All categories of the catalogue.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC)
                .addSuperinterface(RuntimeTypes.CATEGORY_DEFINITION);
        categories.forEach(category -> type.addEnumConstant(category.constant(), constant(category)));
        type.addMethod(method(categories, "title", STRING, CategoryEnumGenerator::title));
        type.addMethod(method(categories, "meaning", RuntimeTypes.optional(STRING), CategoryEnumGenerator::meaning));
        type.addMethod(method(categories, "parent", RuntimeTypes.optional(self), CategoryEnumGenerator::parent));
        type.addMethod(topCategory(self));
        type.addMethods(TranslatedMethods.ofCategories(plan));
        return List.of(type.build());
    }

    private static TypeSpec constant(CategoryPlan category) {
        return TypeSpec.anonymousClassBuilder("")
                .addJavadoc(JavadocText.sentence(category.category().title().value()))
                .build();
    }

    private static MethodSpec method(
            List<CategoryPlan> categories, String name, TypeName type, Function<CategoryPlan, CodeBlock> value) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (this) {\n$>");
        categories.forEach(category -> cases.add("case $L -> $L;\n", category.constant(), value.apply(category)));
        CodeBlock body = cases.add("$<};\n").build();
        return DefinitionMethods.override(name, type)
                .addCode(categories.isEmpty() ? withoutConstants() : body)
                .build();
    }

    /** A switch over no constants does not compile. */
    private static CodeBlock withoutConstants() {
        return CodeBlock.of("throw new $T($S);\n", IllegalStateException.class, "the catalogue has no categories");
    }

    private static MethodSpec topCategory(ClassName self) {
        return DefinitionMethods.override("topCategory", self)
                .addStatement("return parent().map($T::topCategory).orElse(this)", self)
                .build();
    }

    private static CodeBlock title(CategoryPlan category) {
        return StringLiteral.paragraph(category.category().title().value());
    }

    private static CodeBlock meaning(CategoryPlan category) {
        return category.category()
                .meaning()
                .map(meaning -> CodeBlock.of(
                        "$T.of($L)",
                        Optional.class,
                        StringLiteral.paragraph(meaning.value().strip())))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
    }

    private static CodeBlock parent(CategoryPlan category) {
        return category.category()
                .parent()
                .map(parent ->
                        CodeBlock.of("$T.of($L)", Optional.class, parent.value().constant()))
                .orElse(CodeBlock.of("$T.empty()", Optional.class));
    }
}
