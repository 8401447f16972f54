package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Plan;

/** The frame of a class that looks codes up. */
final class LookupClass {
    static TypeSpec.Builder frame(Plan plan, String name) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("Finds the index of the type that a code leads to.")
                .addAnnotation(Types.generated(plan))
                .addModifiers(FINAL)
                .addMethod(Utility.constructor());
    }

    private LookupClass() {}
}
