package dev.casebook.generator.generate.exception;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.text.ValueKind;

/** The Java types of parameters. */
final class ParameterTypes {
    /** As an argument: a primitive type where it is one. */
    static TypeName argument(Parameter parameter) {
        TypeName boxed = boxed(parameter);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** As a type argument. */
    static TypeName boxed(Parameter parameter) {
        return ValueKind.of(parameter.type().value())
                .<TypeName>map(kind -> ClassName.get(kind.type()))
                .orElseGet(() -> ClassName.bestGuess(parameter.type().value()));
    }

    private ParameterTypes() {}
}
