package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.MessageTemplate;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.generator.generate.source.CodeLiteral;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.Objects;

/**
 * The builder of an exception of one's own: it begins with what is required.
 *
 * <pre>{@code
 * public static final class Builder {
 *     private final String orderId;
 *
 *     private Builder(String orderId) {
 *         this.orderId = Objects.requireNonNull(orderId, "orderId");
 *     }
 *
 *     public OutOfStockException build() {
 *         return new OutOfStockException(this);
 *     }
 * }
 * }</pre>
 */
record ThrownBuilderGenerator(Plan plan, ErrorPlan error, ClassName self, ClassName builder) {
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds an exception with its optional values and a cause.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, STATIC, FINAL);
        for (Parameter parameter : error.entry().thrown().parameters()) {
            type.addField(field(parameter));
        }
        type.addField(FieldSpec.builder(Throwable.class, "cause", PRIVATE)
                .addJavadoc("The cause, or null.")
                .build());
        type.addMethod(constructor());
        for (Parameter parameter : error.entry().thrown().parameters()) {
            if (!parameter.isRequired()) {
                type.addMethod(setter(parameter));
            }
        }
        type.addMethod(cause()).addMethod(build()).addMethod(report());
        error.entry().thrown().message().ifPresent(message -> type.addMethod(message(message.value())));
        return type.build();
    }

    private static FieldSpec field(Parameter parameter) {
        TypeName boxed = ParameterTypes.boxed(parameter);
        TypeName held = parameter.isSecret() ? ParameterizedTypeName.get(RuntimeTypes.SECRET, boxed) : boxed;
        FieldSpec.Builder field = FieldSpec.builder(held, ParameterMembers.name(parameter), PRIVATE)
                .addJavadoc(
                        "The value {@code $L}, or null.",
                        parameter.name().value().value());
        return parameter.isRequired() ? field.addModifiers(FINAL).build() : field.build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates a builder with the required values.\n\n")
                .addModifiers(PRIVATE);
        ThrownFactoryMethods.addRequired(constructor, error);
        ThrownFactoryMethods.required(error).forEach(parameter -> constructor.addCode(take(parameter)));
        return constructor.build();
    }

    private MethodSpec setter(Parameter parameter) {
        String name = ParameterMembers.name(parameter);
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "Sets the value {@code $L}.\n\n@param $L the value\n@return this builder\n",
                        parameter.name().value().value(),
                        name)
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameter(ParameterTypes.argument(parameter), name)
                .addCode(take(parameter))
                .addStatement("return this")
                .build();
    }

    /** {@code this.orderId = Objects.requireNonNull(orderId, "orderId")}. */
    private static CodeBlock take(Parameter parameter) {
        String name = ParameterMembers.name(parameter);
        if (parameter.isSecret()) {
            return CodeBlock.builder()
                    .addStatement("this.$1L = $2T.of($1L)", name, RuntimeTypes.SECRET)
                    .build();
        }
        return ParameterTypes.argument(parameter).isPrimitive()
                ? CodeBlock.builder().addStatement("this.$1L = $1L", name).build()
                : CodeBlock.builder()
                        .addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", name, Objects.class)
                        .build();
    }

    private MethodSpec cause() {
        return MethodSpec.methodBuilder("cause")
                .addJavadoc("Sets the cause.\n\n@param cause the cause\n@return this builder\n")
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameter(Throwable.class, "cause")
                .addStatement("this.cause = cause")
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Creates the exception, with a stack trace.\n\n@return a new exception\n")
                .addModifiers(PUBLIC)
                .returns(self)
                .addStatement("return new $T(this)", self)
                .build();
    }

    private MethodSpec report() {
        CodeBlock report = CodeLiteral.report(plan, error.sample());
        boolean speaks = error.entry().thrown().message().isPresent();
        return MethodSpec.methodBuilder("newReport")
                .addJavadoc("Creates a report of this error.\n\n@return a new report\n")
                .addModifiers(PRIVATE)
                .returns(RuntimeTypes.REPORT)
                .addStatement(speaks ? "return $L.toBuilder().message(newMessage()).build()" : "return $L", report)
                .build();
    }

    private MethodSpec message(MessageTemplate message) {
        CodeBlock.Builder text = CodeBlock.builder().add("$S", "");
        for (MessageTemplate.Piece piece : message.pieces()) {
            text.add("\n+ ")
                    .add(
                            piece.kind() == MessageTemplate.Kind.TEXT
                                    ? StringLiteral.string(piece.words())
                                    : value(piece));
        }
        return MethodSpec.methodBuilder("newMessage")
                .addJavadoc("Returns the message of the catalogue with its values.\n\n@return the message\n")
                .addModifiers(PRIVATE)
                .returns(String.class)
                .addStatement("return $L", text.build())
                .build();
    }

    private CodeBlock value(MessageTemplate.Piece piece) {
        Parameter parameter = error.entry().thrown().parameters().stream()
                .filter(each -> each.name().value().value().equals(piece.words()))
                .findFirst()
                .orElseThrow();
        String name = ParameterMembers.name(parameter);
        return parameter.isRequired() ? CodeBlock.of("$L", name) : CodeBlock.of("($1L == null ? $2S : $1L)", name, "?");
    }
}
