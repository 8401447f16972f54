package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;

/** The private constructor of a class that has static members alone. */
final class Utility {
    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Static members alone.")
                .addModifiers(PRIVATE)
                .build();
    }

    private Utility() {}
}
