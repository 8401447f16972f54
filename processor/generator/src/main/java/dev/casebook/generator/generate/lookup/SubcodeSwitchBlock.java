package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.IndexedClass;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.IntegerTable;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * The look-up of pairs: a switch over the codes that have any, and a method for each of them over its subcodes. Above
 * {@link #MAX_IN_CLASS} codes and subcodes they move to further classes.
 */
record SubcodeSwitchBlock(Plan plan, SortedMap<Integer, IntegerTable> subcodes) {
    /** A code takes a method of its own, and one class holds 65,535 constants. */
    static final int MAX_IN_CLASS = 4_000;

    /** Adds the methods to the class that looks codes up; returns further classes. */
    List<TypeSpec> add(TypeSpec.Builder type) {
        String name = plan.roots().lookup();
        List<SortedMap<Integer, IntegerTable>> chunks = chunks();
        List<TypeSpec> types = new ArrayList<>();
        if (chunks.size() == 1) {
            types.addAll(addMethods(subcodes, type, name, Modifier.PRIVATE));
            return types;
        }
        List<CodeBlock> branches = new ArrayList<>();
        for (SortedMap<Integer, IntegerTable> chunk : chunks) {
            ClassName owner = RuntimeTypes.named(plan, name + "Pairs" + branches.size());
            TypeSpec.Builder part = LookupClass.frame(plan, owner.simpleName());
            types.addAll(addMethods(chunk, part, name));
            types.add(part.build());
            branches.add(CodeBlock.of("return $T.indexOfPair(code, subcode);\n", owner));
        }
        BinarySearchBlock choice = new BinarySearchBlock(
                branches, number -> CodeBlock.of("code < $L", chunks.get(number).firstKey()));
        type.addMethod(
                indexOfPair(Modifier.PRIVATE).addCode(choice.statements()).build());
        return types;
    }

    private List<SortedMap<Integer, IntegerTable>> chunks() {
        List<SortedMap<Integer, IntegerTable>> chunks = new ArrayList<>(List.of(new TreeMap<>()));
        int size = 0;
        for (var each : subcodes.entrySet()) {
            int more = 1 + Math.min(IndexedClass.CHUNK, each.getValue().size());
            if (size > 0 && size + more > MAX_IN_CLASS) {
                chunks.add(new TreeMap<>());
                size = 0;
            }
            chunks.get(chunks.size() - 1).put(each.getKey(), each.getValue());
            size += more;
        }
        return chunks;
    }

    private List<TypeSpec> addMethods(
            SortedMap<Integer, IntegerTable> tables, TypeSpec.Builder type, String name, Modifier... modifiers) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        tables.keySet().forEach(code -> cases.add("case $L -> $L(subcode);\n", code, subcodesOf(code)));
        type.addMethod(indexOfPair(modifiers)
                .addCode(cases.add("default -> -1;\n$<};\n").build())
                .build());
        List<TypeSpec> types = new ArrayList<>();
        tables.forEach((code, table) -> types.addAll(
                IntegerSwitchBlock.add(plan, table, -1, subcodesOf(code), type, name + "Of" + word(code) + "_")));
        return types;
    }

    private static MethodSpec.Builder indexOfPair(Modifier... modifiers) {
        return MethodSpec.methodBuilder("indexOfPair")
                .addJavadoc("""
                        Returns the type of a code with a subcode.

                        @param code the code
                        @param subcode the subcode
                        @return the index of the type, or -1 if there is none
                        """)
                .addModifiers(modifiers)
                .addModifiers(STATIC)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, "code")
                .addParameter(TypeName.INT, "subcode");
    }

    private static String subcodesOf(int code) {
        return "indexOfSubcode" + word(code);
    }

    private static String word(int code) {
        return code < 0 ? "Minus" + -(long) code : Integer.toString(code);
    }
}
