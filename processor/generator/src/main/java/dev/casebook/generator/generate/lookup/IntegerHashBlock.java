package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.ExactCode;
import java.util.List;
import java.util.Locale;

/** Writes many integers and what they lead to as a hash: a field, what fills it, and the method that asks it. */
record IntegerHashBlock(List<ExactCode<Integer>> exact, String method) {
    /**
     * Adds all three to a type.
     *
     * @param asks the method, without its statements
     * @param rest what it returns for an integer that is not there
     */
    void add(TypeSpec.Builder type, MethodSpec.Builder asks, CodeBlock rest) {
        String name = "codes" + method.substring("indexOf".length());
        String field = name.replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_").toUpperCase(Locale.ROOT);
        type.addField(FieldSpec.builder(RuntimeTypes.CODE_INDEX, field, PRIVATE, STATIC, FINAL)
                .addJavadoc("The table of {@link #$L}.", method)
                .initializer("$L()", name)
                .build());
        type.addMethod(asks.addStatement("int index = $L.indexOf(code)", field)
                .addStatement("return index != $T.NONE ? index : $L", RuntimeTypes.CODE_INDEX, rest)
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc("""
                        Creates the table of codes and the indices of their types.

                        @return the table
                        """)
                .addModifiers(PRIVATE, STATIC)
                .returns(RuntimeTypes.CODE_INDEX)
                .addCode(pairs())
                .build());
    }

    private CodeBlock pairs() {
        CodeBlock.Builder pairs = CodeBlock.builder()
                .add("return $T.of(", RuntimeTypes.CODE_INDEX)
                .add("$>$>");
        String separator = "\n";
        for (ExactCode<Integer> each : exact) {
            pairs.add("$L$L, $L", separator, each.code(), each.index());
            separator = ",\n";
        }
        return pairs.add(");\n$<$<").build();
    }
}
