package dev.casebook.generator.generate.definition;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.DeprecatedAnnotation;
import dev.casebook.generator.generate.source.EntryJavadoc;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.AliasPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;

/**
 * {@code WhatsAppError} as an enum. Its constants have no arguments: their data is in the tables.
 *
 * <pre>{@code
 * public enum BillingError implements ErrorDefinition {
 *     CARD_DECLINED;
 *
 *     public String title() {
 *         return BillingTable.title(ordinal());
 *     }
 * }
 * }</pre>
 */
final class ErrorEnumGenerator {
    static TypeSpec type(Plan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.roots().error())
                .addJavadoc("All errors of the catalogue, with their definitions.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC)
                .addSuperinterface(RuntimeTypes.ERROR_DEFINITION);
        plan.errors().forEach(error -> type.addEnumConstant(error.constant(), constant(plan, error)));
        plan.errors().forEach(error -> error.aliases().forEach(alias -> type.addField(alias(plan, alias, error))));
        type.addMethods(DefinitionMethods.all(plan, "ordinal()"));
        return type.build();
    }

    private static TypeSpec constant(Plan plan, ErrorPlan error) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("").addJavadoc(EntryJavadoc.ofConstant(plan, error));
        if (error.deprecated()) {
            constant.addAnnotation(DeprecatedAnnotation.annotation(error));
        }
        return constant.build();
    }

    private static FieldSpec alias(Plan plan, AliasPlan alias, ErrorPlan error) {
        return FieldSpec.builder(
                        RuntimeTypes.named(plan, plan.roots().error()), alias.constant(), PUBLIC, STATIC, FINAL)
                .addJavadoc(EntryJavadoc.summary(error.entry()))
                .addJavadoc(
                        "\n\n$L",
                        DeprecatedAnnotation.former(alias, plan.roots().error() + "#" + error.constant()))
                .addAnnotation(Deprecated.class)
                .initializer("$L", error.constant())
                .build();
    }

    private ErrorEnumGenerator() {}
}
