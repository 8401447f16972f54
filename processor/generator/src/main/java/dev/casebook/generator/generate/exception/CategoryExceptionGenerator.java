package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.NON_SEALED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.definition.DefinitionMethods;
import dev.casebook.generator.generate.source.JavadocText;
import dev.casebook.generator.generate.source.ReportCodes;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * {@code ThrottlingException}: one sealed class for each category.
 *
 * <pre>{@code
 * public abstract sealed class PaymentException extends BillingException permits CardDeclinedException
 * }</pre>
 */
public final class CategoryExceptionGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.allCategories().stream()
                .map(category -> exception(plan, category))
                .toList();
    }

    private static TypeSpec exception(Plan plan, CategoryPlan category) {
        TypeSpec.Builder type = TypeSpec.classBuilder(category.className())
                .addJavadoc(doc(category))
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC)
                .addModifiers(modifiers(category))
                .superclass(RuntimeTypes.named(
                        plan, category.parent().orElse(plan.roots().exception())))
                .addField(ExceptionMembers.serialVersion())
                .addMethod(ExceptionMembers.constructor())
                .addMethod(ExceptionMembers.fullConstructor());
        if (category.errorsWithClass().stream()
                .anyMatch(error -> error.deprecated() || !error.aliases().isEmpty())) {
            type.addAnnotation(RuntimeTypes.suppressDeprecation());
        }
        category.children().forEach(child -> type.addPermittedSubclass(RuntimeTypes.named(plan, child.className())));
        category.errorsWithClass()
                .forEach(error -> type.addPermittedSubclass(RuntimeTypes.named(plan, error.topClass())));
        category.unrecognized()
                .ifPresent(covered -> type.addPermittedSubclass(RuntimeTypes.named(plan, covered.className())));
        if (category.isConcrete()) {
            type.addMethods(concrete(plan, category));
        }
        OperationSupertypes.add(type, plan, category.className(), category.method());
        return type.build();
    }

    private static Modifier[] modifiers(CategoryPlan category) {
        if (category.isConcrete()) {
            return new Modifier[] {category.hasSubclasses() ? SEALED : FINAL};
        }
        return new Modifier[] {ABSTRACT, category.hasSubclasses() ? SEALED : NON_SEALED};
    }

    /** What a category needs whose errors have no classes of their own. */
    private static List<MethodSpec> concrete(Plan plan, CategoryPlan category) {
        return List.of(
                ExceptionMembers.factory(plan, RuntimeTypes.named(plan, category.className())),
                error(plan),
                ExceptionMembers.accept(plan, category.method()),
                ExceptionMembers.acceptStrict(plan, category.method()));
    }

    /** Found by the report whenever it is asked for: a deserialized exception has that of its own catalogue. */
    private static MethodSpec error(Plan plan) {
        return DefinitionMethods.override(
                        "error",
                        RuntimeTypes.optional(
                                RuntimeTypes.named(plan, plan.roots().error())))
                .addStatement(
                        "return $T.find($L)",
                        RuntimeTypes.named(plan, plan.roots().errors()),
                        ReportCodes.of(plan, "report()"))
                .build();
    }

    private static CodeBlock doc(CategoryPlan category) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(JavadocText.sentence(category.category().title().value()));
        category.category().meaning().ifPresent(meaning -> doc.add("\n\n<p>$L", JavadocText.sentence(meaning.value())));
        if (category.isConcrete()) {
            doc.add("\n\n<p>{@link #error()} returns which error of the category it is.");
        }
        return doc.build();
    }
}
