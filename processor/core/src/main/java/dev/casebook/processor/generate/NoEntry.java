package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import dev.casebook.processor.plan.Plan;
import java.util.Optional;

/** The members of an exception that stands for no entry of the catalogue. */
final class NoEntry {
    static MethodSpec error(Plan plan) {
        return MethodSpec.methodBuilder("error")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(Types.optional(Types.named(plan, plan.roots().error())))
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }

    static MethodSpec title(String title) {
        return MethodSpec.methodBuilder("title")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(String.class)
                .addStatement("return $L", Literals.string(title))
                .build();
    }

    private NoEntry() {}
}
