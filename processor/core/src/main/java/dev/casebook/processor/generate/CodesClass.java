package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.naming.CodeConstant;
import dev.casebook.catalogue.naming.CodeConstants;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code WhatsAppCodes}: every code as a compile-time constant, for {@code case} labels and annotations. Above {@link
 * #MOST_IN_CLASS} errors the constants stand in interfaces that the class inherits.
 */
final class CodesClass implements Generator {
    static final int MOST_IN_CLASS = 5_000;

    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<TypeSpec> types = new ArrayList<>();
        TypeSpec.Builder whole = TypeSpec.classBuilder(plan.roots().codes())
                .addJavadoc("Every code of the catalogue as a constant.")
                .addAnnotation(Types.generated(plan))
                .addModifiers(PUBLIC, FINAL);
        if (plan.errors().size() <= MOST_IN_CLASS) {
            plan.errors().forEach(error -> whole.addFields(constants(plan, error)));
        } else {
            types.addAll(parts(plan));
            types.forEach(part -> whole.addSuperinterface(Types.named(plan, part.name())));
        }
        types.add(whole.addMethod(Utility.constructor()).build());
        return types;
    }

    private static List<TypeSpec> parts(Plan plan) {
        List<TypeSpec> parts = new ArrayList<>();
        for (int first = 0; first < plan.errors().size(); first += MOST_IN_CLASS) {
            int end = Math.min(plan.errors().size(), first + MOST_IN_CLASS);
            TypeSpec.Builder part = TypeSpec.interfaceBuilder(plan.roots().codes() + parts.size())
                    .addJavadoc(
                            "Constants of {@link $T}.",
                            Types.named(plan, plan.roots().codes()))
                    .addAnnotation(Types.generated(plan));
            plan.errors().subList(first, end).forEach(error -> part.addFields(constants(plan, error)));
            parts.add(part.build());
        }
        return parts;
    }

    private static List<FieldSpec> constants(Plan plan, ErrorPlan error) {
        List<FieldSpec> constants = new ArrayList<>();
        CodeConstants.of(error.entry()).forEach(code -> constants.add(constant(plan, error, code)));
        return constants;
    }

    private static FieldSpec constant(Plan plan, ErrorPlan error, CodeConstant code) {
        TypeName type = plan.hasIntegerCodes() ? TypeName.INT : ClassName.get(String.class);
        FieldSpec.Builder constant = FieldSpec.builder(type, code.name(), PUBLIC, STATIC, FINAL)
                .addJavadoc(doc(error))
                .initializer(CodeLiteral.single(plan, code.value()));
        if (error.deprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private static CodeBlock doc(ErrorPlan error) {
        CodeBlock.Builder doc = CodeBlock.builder().add(EntryDocs.summary(error.entry()));
        error.entry()
                .deprecated()
                .ifPresent(note -> doc.add(
                        "\n\n@deprecated $L", Docs.sentence(note.reason().value())));
        return doc.build();
    }
}
