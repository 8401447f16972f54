package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;

/** The method {@code samples()} of the entry point: an exception for each type or error. */
final class SamplesMethod {
    static MethodSpec of(Plan plan) {
        int size = plan.errors().size() + plan.allUnrecognized().size();
        ClassName root = RuntimeTypes.named(plan, plan.roots().exception());
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T samples = new $T<>()", RuntimeTypes.listOf(root), ArrayList.class)
                .beginControlFlow("for (int index = 0; index < $L; index++)", size)
                .addStatement(
                        "samples.add($T.create(index, $T.sample(index), null, $T.RECORDED))",
                        RuntimeTypes.named(plan, plan.roots().factory()),
                        RuntimeTypes.named(plan, plan.roots().table()),
                        RuntimeTypes.STACK_TRACE)
                .endControlFlow();
        if (plan.hasEnvelopes()) {
            body.addStatement(
                            "$1T empty =\nnew $1T($1T.Reason.EMPTY, $2T.builder().build(), new byte[0])",
                            RuntimeTypes.UNREADABLE_BODY,
                            RuntimeTypes.REPORT)
                    .addStatement(
                            "samples.add(new $T(empty))",
                            RuntimeTypes.named(plan, plan.roots().unreadable()));
        }
        return MethodSpec.methodBuilder("samples")
                .addJavadoc(
                        """
                        Creates one exception $L, for tests: first errors, in the order of the catalogue, then
                        unrecognized ones$L.

                        @return a new list
                        """,
                        plan.hasClassForEach() ? "of each concrete type" : "for each error",
                        plan.hasEnvelopes() ? ", then the unreadable one" : "")
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.listOf(root))
                .addCode(body.addStatement("return samples").build())
                .build();
    }

    private SamplesMethod() {}
}
