package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.IndexedClass;
import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.ExactCode;
import dev.casebook.generator.plan.Lookup;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * The look-up of text codes: a switch over the exact ones, then the prefixes, the longest first.
 *
 * <pre>{@code
 * static int indexOf(String code) {
 *     return switch (code) {
 *         case "card_declined" -> 0;
 *         default -> BillingLookup.indexOfPrefix(code);
 *     };
 * }
 * }</pre>
 */
record TextLookupGenerator(Plan plan, Lookup.Texts lookup) {
    List<TypeSpec> types() {
        TypeSpec.Builder type = LookupClass.frame(plan, plan.roots().lookup());
        List<List<ExactCode<String>>> chunks = ListPartition.of(lookup.exact(), IndexedClass.CHUNK);
        List<TypeSpec> types = new ArrayList<>();
        if (chunks.size() == 1) {
            type.addMethod(overCode("indexOf").addCode(exact(lookup.exact())).build());
        } else {
            chunks.forEach(chunk -> types.add(chunk(chunk, types.size())));
            type.addMethod(overCode("indexOf").addCode(choice(chunks)).build());
        }
        List<List<Lookup.Prefix>> prefixes = ListPartition.of(lookup.prefixes(), IndexedClass.CHUNK);
        type.addMethod(prefixes(prefixes, 0));
        for (int number = 1; number < prefixes.size(); number++) {
            types.add(LookupClass.frame(plan, prefixOwner(number))
                    .addMethod(prefixes(prefixes, number))
                    .build());
        }
        types.add(0, type.build());
        return types;
    }

    private TypeSpec chunk(List<ExactCode<String>> chunk, int number) {
        return LookupClass.frame(plan, plan.roots().lookup() + number)
                .addMethod(overCode("indexOf").addCode(exact(chunk)).build())
                .build();
    }

    private CodeBlock choice(List<List<ExactCode<String>>> chunks) {
        List<CodeBlock> branches = new ArrayList<>();
        for (int number = 0; number < chunks.size(); number++) {
            branches.add(CodeBlock.of(
                    "return $T.indexOf(code);\n",
                    RuntimeTypes.named(plan, plan.roots().lookup() + number)));
        }
        return new BinarySearchBlock(
                        branches,
                        number -> CodeBlock.of(
                                "code.compareTo($L) < 0",
                                StringLiteral.string(chunks.get(number).get(0).code())))
                .statements();
    }

    private CodeBlock exact(List<ExactCode<String>> entries) {
        ClassName owner = RuntimeTypes.named(plan, plan.roots().lookup());
        if (entries.isEmpty()) {
            return CodeBlock.of("return $T.indexOfPrefix(code);\n", owner);
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        entries.forEach(entry -> cases.add("case $L -> $L;\n", StringLiteral.string(entry.code()), entry.index()));
        return cases.add("default -> $T.indexOfPrefix(code);\n$<};\n", owner).build();
    }

    /** The prefixes of one class; the method of the last class ends with the root's type, the others with the next one. */
    private MethodSpec prefixes(List<List<Lookup.Prefix>> chunks, int number) {
        CodeBlock.Builder tests = CodeBlock.builder();
        for (Lookup.Prefix prefix : chunks.get(number)) {
            tests.beginControlFlow("if (code.startsWith($L))", StringLiteral.string(prefix.prefix()))
                    .addStatement("return $L", prefix.index())
                    .endControlFlow();
        }
        CodeBlock otherwise = number == chunks.size() - 1
                ? CodeBlock.of("$L", plan.entries().unrecognized().index())
                : CodeBlock.of("$T.indexOfPrefix(code)", RuntimeTypes.named(plan, prefixOwner(number + 1)));
        return overCode("indexOfPrefix")
                .addCode(tests.addStatement("return $L", otherwise).build())
                .build();
    }

    private String prefixOwner(int number) {
        return plan.roots().lookup() + "Prefixes" + number;
    }

    private static MethodSpec.Builder overCode(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("""
                        Returns the type of a code.

                        @param code the code
                        @return the index of the type
                        """)
                .addModifiers(STATIC)
                .returns(TypeName.INT)
                .addParameter(ClassName.get(String.class), "code");
    }
}
