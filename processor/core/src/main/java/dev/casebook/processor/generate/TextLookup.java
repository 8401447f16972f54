package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Exact;
import dev.casebook.processor.plan.Lookup;
import dev.casebook.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** The look-up of text codes: a switch over the exact ones, then the prefixes, the longest first. */
record TextLookup(Plan plan, Lookup.Texts lookup) {
    List<TypeSpec> types() {
        TypeSpec.Builder type = LookupClass.frame(plan, plan.roots().lookup());
        List<List<Exact<String>>> chunks = chunks();
        List<TypeSpec> types = new ArrayList<>();
        if (chunks.size() <= 1) {
            type.addMethod(overCode("indexOf").addCode(exact(lookup.exact())).build());
        } else {
            chunks.forEach(chunk -> types.add(chunk(chunk, types.size())));
            type.addMethod(overCode("indexOf").addCode(choice(chunks)).build());
        }
        type.addMethod(overCode("indexOfPrefix").addCode(prefixes()).build());
        types.add(0, type.build());
        return types;
    }

    private List<List<Exact<String>>> chunks() {
        List<List<Exact<String>>> chunks = new ArrayList<>();
        for (int first = 0; first < lookup.exact().size(); first += IndexedClass.CHUNK) {
            chunks.add(lookup.exact().subList(first, Math.min(lookup.exact().size(), first + IndexedClass.CHUNK)));
        }
        return chunks;
    }

    private TypeSpec chunk(List<Exact<String>> chunk, int number) {
        return LookupClass.frame(plan, plan.roots().lookup() + number)
                .addMethod(overCode("indexOf").addCode(exact(chunk)).build())
                .build();
    }

    private CodeBlock choice(List<List<Exact<String>>> chunks) {
        List<CodeBlock> branches = new ArrayList<>();
        for (int number = 0; number < chunks.size(); number++) {
            branches.add(CodeBlock.of(
                    "return $T.indexOf(code);\n", Types.named(plan, plan.roots().lookup() + number)));
        }
        return new BinaryChoice(
                        branches,
                        number -> CodeBlock.of(
                                "code.compareTo($L) < 0",
                                Literals.string(chunks.get(number).get(0).code())))
                .statements();
    }

    private CodeBlock exact(List<Exact<String>> entries) {
        ClassName owner = Types.named(plan, plan.roots().lookup());
        if (entries.isEmpty()) {
            return CodeBlock.of("return $T.indexOfPrefix(code);\n", owner);
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (code) {\n$>");
        entries.forEach(entry -> cases.add("case $L -> $L;\n", Literals.string(entry.code()), entry.index()));
        return cases.add("default -> $T.indexOfPrefix(code);\n$<};\n", owner).build();
    }

    private CodeBlock prefixes() {
        CodeBlock.Builder tests = CodeBlock.builder();
        for (Lookup.Prefix prefix : lookup.prefixes()) {
            tests.beginControlFlow("if (code.startsWith($L))", Literals.string(prefix.prefix()))
                    .addStatement("return $L", prefix.index())
                    .endControlFlow();
        }
        return tests.addStatement("return $L", plan.unrecognized().index()).build();
    }

    private static MethodSpec.Builder overCode(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("""
                        The type that a code leads to.

                        @param code the code
                        @return the index of the type
                        """)
                .addModifiers(STATIC)
                .returns(TypeName.INT)
                .addParameter(ClassName.get(String.class), "code");
    }
}
