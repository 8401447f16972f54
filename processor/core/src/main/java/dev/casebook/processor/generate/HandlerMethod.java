package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.casebook.processor.plan.Plan;

/** One method of a handler. */
final class HandlerMethod {
    static MethodSpec.Builder of(Plan plan, String className, String method, CodeBlock summary) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc("$L\n\n@param error the error\n@return what the handler makes of it\n", summary)
                .addModifiers(PUBLIC)
                .returns(Types.RESULT)
                .addParameter(Types.named(plan, className), "error");
    }

    private HandlerMethod() {}
}
