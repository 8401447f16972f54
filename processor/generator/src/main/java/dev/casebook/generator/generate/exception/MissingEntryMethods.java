package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.Plan;
import java.util.Optional;

/** The members of an exception without an entry in the catalogue. */
final class MissingEntryMethods {
    static MethodSpec error(Plan plan) {
        return MethodSpec.methodBuilder("error")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.optional(
                        RuntimeTypes.named(plan, plan.roots().error())))
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }

    static MethodSpec title(String title) {
        return MethodSpec.methodBuilder("title")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(String.class)
                .addStatement("return $L", StringLiteral.string(title))
                .build();
    }

    private MissingEntryMethods() {}
}
