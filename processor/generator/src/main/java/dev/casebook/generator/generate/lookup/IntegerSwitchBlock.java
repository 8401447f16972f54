package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.IndexedClass;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.CodeSegment;
import dev.casebook.generator.plan.ExactCode;
import dev.casebook.generator.plan.IntegerTable;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Writes a table of integers as a method: a switch over the exact ones or a hash of them, then comparisons for the segments. */
final class IntegerSwitchBlock {
    /** More cases cost more than a hash: a switch halves them until one is left. */
    private static final int MAX_CASES = 32;

    /**
     * Adds the method to a type; a large table moves to further classes.
     *
     * @param otherwise the index of what the table does not hold
     * @param method the method's name
     * @param chunkName how the further classes' names begin
     * @return the further classes
     */
    static List<TypeSpec> add(
            Plan plan, IntegerTable table, int otherwise, String method, TypeSpec.Builder type, String chunkName) {
        List<IntegerTable> chunks = table.chunks(IndexedClass.CHUNK);
        if (chunks.size() == 1) {
            addMethods(table, otherwise, method, type);
            return List.of();
        }
        List<TypeSpec> types = new ArrayList<>();
        List<CodeBlock> branches = new ArrayList<>();
        for (IntegerTable chunk : chunks) {
            ClassName owner = RuntimeTypes.named(plan, chunkName + types.size());
            TypeSpec.Builder part = LookupClass.frame(plan, owner.simpleName());
            addMethods(chunk, otherwise, method, part);
            types.add(part.build());
            branches.add(CodeBlock.of("return $T.$L(code);\n", owner, method));
        }
        BinarySearchBlock choice = new BinarySearchBlock(
                branches, number -> CodeBlock.of("code < $L", chunks.get(number).first()));
        type.addMethod(overCode(method).addCode(choice.statements()).build());
        return types;
    }

    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(STATIC).returns(TypeName.INT);
    }

    private static void addMethods(IntegerTable table, int otherwise, String method, TypeSpec.Builder type) {
        CodeBlock rest =
                table.segments().isEmpty() ? CodeBlock.of("$L", otherwise) : CodeBlock.of("$LInRange(code)", method);
        if (table.exact().size() > MAX_CASES) {
            new IntegerHashBlock(table.exact(), method).add(type, overCode(method), rest);
        } else {
            type.addMethod(overCode(method).addCode(exact(table, rest)).build());
        }
        if (!table.segments().isEmpty()) {
            type.addMethod(overCode(method + "InRange")
                    .addCode(segments(table, otherwise))
                    .build());
        }
    }

    private static MethodSpec.Builder overCode(String name) {
        return method(name).addJavadoc("""
                        Returns the type of a code.

                        @param code the code, or the subcode of a pair
                        @return the index of the type, or -1 if there is none
                        """).addParameter(TypeName.INT, "code");
    }

    private static CodeBlock exact(IntegerTable table, CodeBlock rest) {
        if (table.exact().isEmpty()) {
            return CodeBlock.of("return $L;\n", rest);
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        for (ExactCode<Integer> entry : table.exact()) {
            cases.add("case $L -> $L;\n", entry.code(), entry.index());
        }
        return cases.add("default -> $L;\n$<};\n", rest).build();
    }

    private static CodeBlock segments(IntegerTable table, int otherwise) {
        List<CodeBlock> branches = table.segments().stream()
                .map(segment -> segment(segment, otherwise))
                .toList();
        return new BinarySearchBlock(
                        branches,
                        number -> CodeBlock.of(
                                "code < $L", table.segments().get(number).first()))
                .statements();
    }

    private static CodeBlock segment(CodeSegment segment, int otherwise) {
        return CodeBlock.of(
                "return $L <= code && code <= $L ? $L : $L;\n",
                segment.first(),
                segment.last(),
                segment.index(),
                otherwise);
    }

    private IntegerSwitchBlock() {}
}
