package dev.casebook.generator.generate.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * A static method that gives a value for an index: a switch, where equal values share a line.
 *
 * @param name the method's name
 * @param doc its Javadoc
 * @param type what it returns
 * @param result what it returns, in words
 * @param further its parameters behind the index
 * @param values the value for each index
 */
public record IndexedMethod(
        String name, String doc, TypeName type, String result, List<ParameterSpec> further, List<CodeBlock> values) {
    /** What to give for an index that has no value: it is never asked for. */
    public static final CodeBlock NO_VALUE = CodeBlock.of("throw new $T()", IndexOutOfBoundsException.class);

    private static final int LABELS_A_LINE = 20;

    /** The method with a switch over the indices from {@code first} up to {@code end}, excluded. */
    public MethodSpec asSwitch(int first, int end) {
        Map<CodeBlock, List<Integer>> groups = new LinkedHashMap<>();
        IntStream.range(first, end)
                .forEach(index -> groups.computeIfAbsent(values.get(index), value -> new ArrayList<>())
                        .add(index));
        if (Set.of(NO_VALUE).containsAll(groups.keySet())) {
            return signature().addStatement(NO_VALUE).build();
        }
        List<Integer> largest =
                groups.values().stream().reduce(List.of(), (one, two) -> two.size() > one.size() ? two : one);
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (index) {\n$>");
        groups.forEach((value, indices) -> {
            if (!indices.equals(largest)) {
                cases.add("case $L -> $L;\n", labels(indices), value);
            }
        });
        cases.add("default -> $L;\n$<};\n", values.get(largest.get(0)));
        return signature().addCode(cases.build()).build();
    }

    /** The method that passes the index on to one of the classes that hold a chunk each. */
    public MethodSpec asDispatch(CodeBlock body) {
        return signature().addCode(body).build();
    }

    /** The call of this method in another class. */
    public CodeBlock callIn(TypeName owner) {
        CodeBlock.Builder call = CodeBlock.builder().add("$T.$L(index", owner, name);
        further.forEach(parameter -> call.add(", $N", parameter));
        return call.add(")").build();
    }

    private MethodSpec.Builder signature() {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc())
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(int.class, "index")
                .addParameters(undocumented());
    }

    private String javadoc() {
        StringBuilder javadoc = new StringBuilder(doc).append("\n\n@param index the index of the type\n");
        further.forEach(parameter -> javadoc.append("@param ")
                .append(parameter.name())
                .append(' ')
                .append(parameter.javadoc())
                .append('\n'));
        return javadoc.append("@return ").append(result).append('\n').toString();
    }

    /** Without their Javadoc: JavaPoet would append it after {@code @return}. */
    private List<ParameterSpec> undocumented() {
        return further.stream()
                .map(parameter -> ParameterSpec.builder(parameter.type(), parameter.name())
                        .build())
                .toList();
    }

    private static String labels(List<Integer> indices) {
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < indices.size(); i++) {
            labels.append(i == 0 ? "" : i % LABELS_A_LINE == 0 ? ",\n        " : ", ")
                    .append(indices.get(i));
        }
        return labels.toString();
    }
}
