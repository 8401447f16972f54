package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.DeprecatedAnnotation;
import dev.casebook.generator.generate.source.EntryJavadoc;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.AliasPlan;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * * The class of a former name: it is between the category and the error as it is called now, so that {@code catch} and
 * {@code case} with the former name go on.
 *
 * <pre>{@code
 * public abstract sealed class CardRefusedException extends PaymentException permits CardDeclinedException
 * }</pre>
 */
public final class AliasExceptionGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<TypeSpec> types = new ArrayList<>();
        for (CategoryPlan category : plan.allCategories()) {
            for (ErrorPlan error : category.errorsWithClass()) {
                for (int i = 0; i < error.aliases().size(); i++) {
                    types.add(exception(plan, category, error, i));
                }
            }
        }
        return types;
    }

    private static TypeSpec exception(Plan plan, CategoryPlan category, ErrorPlan error, int number) {
        List<AliasPlan> aliases = error.aliases();
        AliasPlan alias = aliases.get(number);
        boolean last = number == aliases.size() - 1;
        String below = last ? error.className() : aliases.get(number + 1).className();
        String above =
                number == 0 ? category.className() : aliases.get(number - 1).className();
        return TypeSpec.classBuilder(alias.className())
                .addJavadoc(EntryJavadoc.summary(error.entry()))
                .addJavadoc("\n\n$L", DeprecatedAnnotation.former(alias, error.className()))
                .addAnnotation(RuntimeTypes.generated(plan))
                .addAnnotation(Deprecated.class)
                .addAnnotation(RuntimeTypes.suppressDeprecation())
                .addModifiers(PUBLIC, ABSTRACT, SEALED)
                .superclass(RuntimeTypes.named(plan, above))
                .addPermittedSubclass(RuntimeTypes.named(plan, below))
                .addField(ExceptionMembers.serialVersion())
                .addMethod(ExceptionMembers.constructor())
                .addMethod(ExceptionMembers.fullConstructor())
                .build();
    }
}
