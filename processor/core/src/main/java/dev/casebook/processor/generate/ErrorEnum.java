package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.TypeSpec;
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
        type.addMethods(DefinitionMethods.all(plan, "ordinal()"));
        return type.build();
    }

    private static TypeSpec constant(ErrorPlan error) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("").addJavadoc(EntryDocs.full(error.entry()));
        if (error.deprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private ErrorEnum() {}
}
