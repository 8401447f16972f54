package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Lookup;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * The look-up of integer codes: pairs first, then codes.
 *
 * <pre>{@code
 * static int indexOf(int code) {
 *     return switch (code) {
 *         case 17 -> 0;
 *         default -> 1;
 *     };
 * }
 * }</pre>
 */
record IntegerLookupGenerator(Plan plan, Lookup.Integers lookup) {
    List<TypeSpec> types() {
        String name = plan.roots().lookup();
        TypeSpec.Builder type = LookupClass.frame(plan, name);
        List<TypeSpec> types = new ArrayList<>();
        type.addMethod(indexOfPair());
        types.addAll(IntegerSwitchBlock.add(
                plan, lookup.single(), plan.entries().unrecognized().index(), "indexOf", type, name));
        if (!lookup.subcodes().isEmpty()) {
            type.addField(none());
            types.addAll(new SubcodeSwitchBlock(plan, lookup.subcodes()).add(type));
        }
        types.add(0, type.build());
        return types;
    }

    private MethodSpec indexOfPair() {
        MethodSpec.Builder method = IntegerSwitchBlock.method("indexOf")
                .addJavadoc("""
                        Returns the type of the pair if it is listed, otherwise the type of the code.

                        @param code the code
                        @param subcode the subcode, or NO_CODE
                        @return the index of the type
                        """)
                .addParameter(TypeName.INT, "code")
                .addParameter(TypeName.INT, "subcode");
        if (!lookup.subcodes().isEmpty()) {
            method.addStatement(
                            "int index = subcode == $T.NO_CODE ? NONE : indexOfPair(code, subcode)",
                            RuntimeTypes.REPORT)
                    .beginControlFlow("if (index != NONE)")
                    .addStatement("return index")
                    .endControlFlow();
        }
        return method.addStatement("return indexOf(code)").build();
    }

    private static FieldSpec none() {
        return FieldSpec.builder(TypeName.INT, "NONE", PRIVATE, STATIC, FINAL)
                .addJavadoc("No type.")
                .initializer("-1")
                .build();
    }
}
