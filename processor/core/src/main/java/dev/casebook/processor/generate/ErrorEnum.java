package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.AliasPlan;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;

/** {@code WhatsAppError} as an enum. Its constants have no arguments: their data stands in the tables. */
final class ErrorEnum {
    static TypeSpec type(Plan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.roots().error())
                .addJavadoc("Every error of the catalogue, as data.")
                .addAnnotation(Types.generated(plan))
                .addModifiers(PUBLIC)
                .addSuperinterface(Types.ERROR_DEFINITION);
        plan.errors().forEach(error -> type.addEnumConstant(error.constant(), constant(error)));
        plan.errors().forEach(error -> error.aliases().forEach(alias -> type.addField(alias(plan, alias, error))));
        type.addMethods(DefinitionMethods.all(plan, "ordinal()"));
        return type.build();
    }

    private static TypeSpec constant(ErrorPlan error) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("").addJavadoc(EntryDocs.full(error.entry()));
        if (error.deprecated()) {
            constant.addAnnotation(Deprecations.annotation(error));
        }
        return constant.build();
    }

    private static FieldSpec alias(Plan plan, AliasPlan alias, ErrorPlan error) {
        return FieldSpec.builder(Types.named(plan, plan.roots().error()), alias.constant(), PUBLIC, STATIC, FINAL)
                .addJavadoc(EntryDocs.summary(error.entry()))
                .addJavadoc("\n\n$L", Deprecations.former(alias, error))
                .addAnnotation(Deprecated.class)
                .initializer("$L", error.constant())
                .build();
    }

    private ErrorEnum() {}
}
