package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.TRANSIENT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.model.Thrown;
import dev.casebook.catalogue.naming.ValueNames;
import dev.casebook.generated.SerializedValues;
import dev.casebook.generator.generate.definition.DefinitionMethods;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values that an exception was thrown with: fields, which are null in an exception that was read from a report, and
 * their accessors. Secret ones are wrapped and do not serialize.
 */
final class ParameterMembers {
    static final String OWN_MESSAGE = "catalogueMessage";

    static void add(TypeSpec.Builder type, Plan plan, ErrorPlan error) {
        Thrown thrown = error.entry().thrown();
        if (thrown.isEmpty()) {
            return;
        }
        thrown.parameters().forEach(parameter -> type.addField(field(parameter)));
        thrown.message().ifPresent(message -> type.addField(ownMessageField()));
        type.addMethod(constructor(plan, error));
        type.addMethod(restoringConstructor(error));
        type.addMethod(SerializedForm.withValues(plan)
                .addAnnotation(Override.class)
                .addStatement(
                        "return new $T(values, report(), getCause(), stackTrace)",
                        RuntimeTypes.named(plan, error.className()))
                .build());
        ThrownFactoryMethods.add(type, plan, error);
        thrown.parameters().forEach(parameter -> type.addMethod(accessor(parameter)));
        if (thrown.parameters().stream().anyMatch(parameter -> !parameter.isSecret())) {
            type.addMethod(parameters(thrown));
        }
        thrown.message().ifPresent(message -> type.addMethod(catalogueMessage()));
    }

    /** Statements that leave every field empty: for an exception that is made from a report. */
    static CodeBlock noValues(ErrorPlan error) {
        CodeBlock.Builder statements = CodeBlock.builder();
        error.entry().thrown().parameters().forEach(each -> statements.addStatement("this.$L = null", name(each)));
        error.entry().thrown().message().ifPresent(each -> statements.addStatement("this.$L = null", OWN_MESSAGE));
        return statements.build();
    }

    /** The name of field, accessor and argument, such as {@code orderId}. */
    static String name(Parameter parameter) {
        return ValueNames.method(parameter.name().value());
    }

    private static FieldSpec field(Parameter parameter) {
        FieldSpec.Builder field = FieldSpec.builder(held(parameter), name(parameter), PRIVATE, FINAL)
                .addJavadoc(
                        "The value {@code $L}, or null.",
                        parameter.name().value().value());
        return parameter.isSecret() ? field.addModifiers(TRANSIENT).build() : field.build();
    }

    private static FieldSpec ownMessageField() {
        return FieldSpec.builder(String.class, OWN_MESSAGE, PRIVATE, FINAL)
                .addJavadoc("The message of the catalogue with its values, or null.")
                .build();
    }

    /** What a field holds and an accessor gives: the value, or what hides it. */
    private static TypeName held(Parameter parameter) {
        TypeName boxed = ParameterTypes.boxed(parameter);
        return parameter.isSecret() ? ParameterizedTypeName.get(RuntimeTypes.SECRET, boxed) : boxed;
    }

    private static MethodSpec constructor(Plan plan, ErrorPlan error) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates an exception with the values of a builder.\n\n@param builder the builder\n")
                .addModifiers(PRIVATE)
                .addParameter(RuntimeTypes.named(plan, error.className()).nestedClass("Builder"), "builder")
                .addStatement("super(builder.newReport(), builder.cause, $T.RECORDED)", RuntimeTypes.STACK_TRACE);
        for (Parameter parameter : error.entry().thrown().parameters()) {
            constructor.addStatement("this.$1L = builder.$1L", name(parameter));
        }
        error.entry()
                .thrown()
                .message()
                .ifPresent(
                        message -> constructor.addStatement("this.$L = report().message().orElseThrow()", OWN_MESSAGE));
        return constructor.build();
    }

    /** Secrets are not in the serialized form. */
    private static MethodSpec restoringConstructor(ErrorPlan error) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("""
                        Creates an exception with the values of a serialized form.

                        @param values the values
                        @param report the error as it arrived
                        @param cause the cause, or null
                        @param stackTrace whether to record the stack trace
                        """)
                .addModifiers(PRIVATE)
                .addParameter(SerializedValues.class, "values")
                .addParameter(RuntimeTypes.REPORT, "report")
                .addParameter(Throwable.class, "cause")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace")
                .addStatement("super(report, cause, stackTrace)");
        for (Parameter parameter : error.entry().thrown().parameters()) {
            if (parameter.isSecret()) {
                constructor.addStatement("this.$L = null", name(parameter));
            } else {
                constructor.addStatement(
                        "this.$L = values.get($S, $T.class)",
                        name(parameter),
                        parameter.name().value().value(),
                        ParameterTypes.boxed(parameter));
            }
        }
        error.entry()
                .thrown()
                .message()
                .ifPresent(message -> constructor.addStatement("this.$L = values.message()", OWN_MESSAGE));
        return constructor.build();
    }

    private static MethodSpec accessor(Parameter parameter) {
        return MethodSpec.methodBuilder(name(parameter))
                .addJavadoc(
                        "Returns the value {@code $L}.\n\n@return the value, or empty if it was not given$L\n",
                        parameter.name().value().value(),
                        parameter.isSecret() ? ", and after deserialization" : "")
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.optional(held(parameter)))
                .addStatement("return $T.ofNullable($L)", Optional.class, name(parameter))
                .build();
    }

    private static MethodSpec parameters(Thrown thrown) {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement(
                        "$T<$T, $T> values = new $T<>()", Map.class, String.class, Object.class, LinkedHashMap.class);
        for (Parameter parameter : thrown.parameters()) {
            if (!parameter.isSecret()) {
                body.addStatement(
                        "this.$L().ifPresent(value -> values.put($S, value))",
                        name(parameter),
                        parameter.name().value().value());
            }
        }
        return DefinitionMethods.override(
                        "parameters",
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(Object.class)))
                .addCode(body.addStatement("return $T.unmodifiableMap(values)", Collections.class)
                        .build())
                .build();
    }

    private static MethodSpec catalogueMessage() {
        return DefinitionMethods.override(OWN_MESSAGE, RuntimeTypes.optional(ClassName.get(String.class)))
                .addStatement("return $T.ofNullable($L)", Optional.class, OWN_MESSAGE)
                .build();
    }

    private ParameterMembers() {}
}
