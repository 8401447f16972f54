package dev.casebook.generator.generate.handler;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;

/** One method of a handler. */
final class HandlerMethodSpec {
    static MethodSpec.Builder of(Plan plan, String className, String method, CodeBlock summary) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc(
                        "Handles {@link $L}: $L\n\n@param error the error\n@return the result of the handler\n",
                        className,
                        summary)
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.RESULT)
                .addParameter(RuntimeTypes.named(plan, className), "error");
    }

    private HandlerMethodSpec() {}
}
