package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.List;

/** The ways to an exception of one's own: a factory that takes what is required, and a builder for the rest. */
final class ThrownFactoryMethods {
    static void add(TypeSpec.Builder type, Plan plan, ErrorPlan error) {
        ClassName self = RuntimeTypes.named(plan, error.className());
        ClassName builder = self.nestedClass("Builder");
        CodeBlock arguments = required(error).stream()
                .map(parameter -> CodeBlock.of("$L", ParameterMembers.name(parameter)))
                .collect(CodeBlock.joining(", "));
        type.addMethod(signature(error, "of", self)
                .addJavadoc("@return a new exception\n")
                .addStatement("return builder($L).build()", arguments)
                .build());
        type.addMethod(signature(error, "builder", builder)
                .addJavadoc("@return a builder, for optional values and a cause\n")
                .addStatement("return new $T($L)", builder, arguments)
                .build());
        type.addType(new ThrownBuilderGenerator(plan, error, self, builder).type());
    }

    static List<Parameter> required(ErrorPlan error) {
        return error.entry().thrown().parameters().stream()
                .filter(Parameter::isRequired)
                .toList();
    }

    private static MethodSpec.Builder signature(ErrorPlan error, String name, ClassName returned) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("Creates this error with its values, to throw it.\n\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(returned);
        addRequired(method, error);
        return method;
    }

    static void addRequired(MethodSpec.Builder method, ErrorPlan error) {
        for (Parameter parameter : required(error)) {
            method.addParameter(ParameterTypes.argument(parameter), ParameterMembers.name(parameter));
            method.addJavadoc(
                    "@param $L the value {@code $L}\n",
                    ParameterMembers.name(parameter),
                    parameter.name().value().value());
        }
    }

    private ThrownFactoryMethods() {}
}
