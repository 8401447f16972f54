package dev.casebook.generator.generate.source;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;

/** The private constructor of a class that has static members alone. */
public final class UtilityClass {
    public static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Not instantiable.")
                .addModifiers(PRIVATE)
                .build();
    }

    private UtilityClass() {}
}
