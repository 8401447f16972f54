package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.FINAL;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.UtilityClass;
import dev.casebook.generator.plan.Plan;

/** The frame of a class that looks codes up. */
final class LookupClass {
    static TypeSpec.Builder frame(Plan plan, String name) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("Finds the index of the type that a code leads to.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(FINAL)
                .addMethod(UtilityClass.constructor());
    }

    private LookupClass() {}
}
