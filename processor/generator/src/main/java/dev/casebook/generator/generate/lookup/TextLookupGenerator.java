package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.Lookup;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * The look-up of text codes: pairs first, then codes.
 *
 * <pre>{@code
 * static int indexOf(String code, String subcode) {
 *     int index = subcode.isEmpty() ? -1 : BillingLookupPairs.indexOf(code + "\\u001f" + subcode);
 *     return index == -1 ? indexOf(code) : index;
 * }
 * }</pre>
 */
record TextLookupGenerator(Plan plan, Lookup.Texts lookup) {
    private static final int NONE = -1;

    List<TypeSpec> types() {
        String owner = plan.roots().lookup();
        int unrecognized = plan.entries().unrecognized().index();
        List<TypeSpec> types = new ArrayList<>(new TextTableBlock(plan, owner, lookup.single(), unrecognized).types());
        if (lookup.hasPairs()) {
            String pairs = owner + "Pairs";
            types.set(0, types.get(0).toBuilder().addMethod(ofPair(pairs)).build());
            types.addAll(new TextTableBlock(plan, pairs, lookup.pairs(), NONE).types());
        }
        return types;
    }

    private MethodSpec ofPair(String pairs) {
        return MethodSpec.methodBuilder("indexOf")
                .addJavadoc("""
                        Returns the type of the pair if it is listed, otherwise the type of the code.

                        @param code the code
                        @param subcode the subcode, or an empty text
                        @return the index of the type
                        """)
                .addModifiers(STATIC)
                .returns(TypeName.INT)
                .addParameter(ClassName.get(String.class), "code")
                .addParameter(ClassName.get(String.class), "subcode")
                .addStatement(
                        "int index = subcode.isEmpty() ? $1L : $2T.indexOf(code + $3L + subcode)",
                        NONE,
                        RuntimeTypes.named(plan, pairs),
                        StringLiteral.string(Lookup.Texts.SEPARATOR))
                .addStatement("return index == $L ? indexOf(code) : index", NONE)
                .build();
    }
}
