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
import dev.casebook.text.NumberedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of texts as classes: a switch over the exact ones, then the patterns, then the beginnings, the longest first.
 *
 * <pre>{@code
 * static int indexOf(String code) {
 *     return switch (code) {
 *         case "card_declined" -> 0;
 *         default -> BillingLookup.indexOfPrefix(code);
 *     };
 * }
 * }</pre>
 *
 * @param owner the first class
 * @param otherwise the index of the type of all other texts
 */
record TextTableBlock(Plan plan, String owner, Lookup.TextTable table, int otherwise) {
    private static final String PREFIXES = "indexOfPrefix";
    private static final String PATTERNS = "indexOfPattern";

    /** The classes; the first one has the method {@code indexOf}. */
    List<TypeSpec> types() {
        TypeSpec.Builder type = LookupClass.frame(plan, owner);
        List<List<ExactCode<String>>> chunks = ListPartition.of(table.exact(), IndexedClass.CHUNK);
        List<TypeSpec> types = new ArrayList<>();
        if (chunks.size() == 1) {
            type.addMethod(overCode("indexOf").addCode(exact(table.exact())).build());
        } else {
            chunks.forEach(chunk -> types.add(chunk(chunk, types.size())));
            type.addMethod(overCode("indexOf").addCode(choice(chunks)).build());
        }
        List<List<Lookup.Pattern>> patterns = ListPartition.of(table.patterns(), IndexedClass.CHUNK);
        if (!table.patterns().isEmpty()) {
            type.addMethod(patterns(patterns, 0));
        }
        for (int number = 1; number < patterns.size(); number++) {
            types.add(LookupClass.frame(plan, partOwner("Patterns", number))
                    .addMethod(patterns(patterns, number))
                    .build());
        }
        List<List<Lookup.Prefix>> prefixes = ListPartition.of(table.prefixes(), IndexedClass.CHUNK);
        type.addMethod(prefixes(prefixes, 0));
        for (int number = 1; number < prefixes.size(); number++) {
            types.add(LookupClass.frame(plan, partOwner("Prefixes", number))
                    .addMethod(prefixes(prefixes, number))
                    .build());
        }
        types.add(0, type.build());
        return types;
    }

    private TypeSpec chunk(List<ExactCode<String>> chunk, int number) {
        return LookupClass.frame(plan, owner + number)
                .addMethod(overCode("indexOf").addCode(exact(chunk)).build())
                .build();
    }

    private CodeBlock choice(List<List<ExactCode<String>>> chunks) {
        List<CodeBlock> branches = new ArrayList<>();
        for (int number = 0; number < chunks.size(); number++) {
            branches.add(CodeBlock.of("return $T.indexOf(code);\n", RuntimeTypes.named(plan, owner + number)));
        }
        return new BinarySearchBlock(
                        branches,
                        number -> CodeBlock.of(
                                "code.compareTo($L) < 0",
                                StringLiteral.string(chunks.get(number).get(0).code())))
                .statements();
    }

    private CodeBlock exact(List<ExactCode<String>> entries) {
        ClassName first = RuntimeTypes.named(plan, owner);
        String next = table.patterns().isEmpty() ? PREFIXES : PATTERNS;
        if (entries.isEmpty()) {
            return CodeBlock.of("return $T.$L(code);\n", first, next);
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        entries.forEach(entry -> cases.add("case $L -> $L;\n", StringLiteral.string(entry.code()), entry.index()));
        return cases.add("default -> $T.$L(code);\n$<};\n", first, next).build();
    }

    /** The patterns of one class; the method of the last class asks for the prefixes, the others ask the next one. */
    private MethodSpec patterns(List<List<Lookup.Pattern>> chunks, int number) {
        CodeBlock.Builder tests = CodeBlock.builder();
        for (Lookup.Pattern pattern : chunks.get(number)) {
            tests.beginControlFlow(
                            "if ($T.matches(code, $L, $L))",
                            NumberedText.class,
                            StringLiteral.string(pattern.prefix()),
                            StringLiteral.string(pattern.suffix()))
                    .addStatement("return $L", pattern.index())
                    .endControlFlow();
        }
        CodeBlock rest = number == chunks.size() - 1
                ? CodeBlock.of("$T.$L(code)", RuntimeTypes.named(plan, owner), PREFIXES)
                : CodeBlock.of("$T.$L(code)", RuntimeTypes.named(plan, partOwner("Patterns", number + 1)), PATTERNS);
        return overCode(PATTERNS)
                .addCode(tests.addStatement("return $L", rest).build())
                .build();
    }

    /** The prefixes of one class; the method of the last class ends with the type of all others, the others ask the next. */
    private MethodSpec prefixes(List<List<Lookup.Prefix>> chunks, int number) {
        CodeBlock.Builder tests = CodeBlock.builder();
        for (Lookup.Prefix prefix : chunks.get(number)) {
            tests.beginControlFlow("if (code.startsWith($L))", StringLiteral.string(prefix.prefix()))
                    .addStatement("return $L", prefix.index())
                    .endControlFlow();
        }
        CodeBlock rest = number == chunks.size() - 1
                ? CodeBlock.of("$L", otherwise)
                : CodeBlock.of("$T.$L(code)", RuntimeTypes.named(plan, partOwner("Prefixes", number + 1)), PREFIXES);
        return overCode(PREFIXES)
                .addCode(tests.addStatement("return $L", rest).build())
                .build();
    }

    private String partOwner(String part, int number) {
        return owner + part + number;
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
