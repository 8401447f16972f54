package dev.casebook.generator.generate.definition;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.naming.CodeConstant;
import dev.casebook.catalogue.naming.CodeConstants;
import dev.casebook.generator.generate.source.CodeLiteral;
import dev.casebook.generator.generate.source.DeprecatedAnnotation;
import dev.casebook.generator.generate.source.EntryJavadoc;
import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.generate.source.UtilityClass;
import dev.casebook.generator.plan.AliasPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code WhatsAppCodes}: every code as a compile-time constant, for {@code case} labels and annotations. Above {@link
 * #MAX_IN_CLASS} of them they are in interfaces that the class inherits.
 *
 * <pre>{@code
 * public final class BillingCodes {
 *     public static final int CARD_DECLINED = 17;
 * }
 * }</pre>
 */
public final class CodeConstantsGenerator implements TypeGenerator {
    public static final int MAX_IN_CLASS = 5_000;

    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<TypeSpec> types = new ArrayList<>();
        TypeSpec.Builder whole = TypeSpec.classBuilder(plan.roots().codes())
                .addJavadoc("The codes of the catalogue, as constants.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, FINAL);
        List<FieldSpec> constants = plan.errors().stream()
                .flatMap(error -> constants(plan, error).stream())
                .toList();
        if (constants.size() <= MAX_IN_CLASS) {
            whole.addFields(constants);
        } else {
            types.addAll(parts(plan, constants));
            types.forEach(part -> whole.addSuperinterface(RuntimeTypes.named(plan, part.name())));
        }
        types.add(whole.addMethod(UtilityClass.constructor()).build());
        return types;
    }

    private static List<TypeSpec> parts(Plan plan, List<FieldSpec> constants) {
        List<TypeSpec> parts = new ArrayList<>();
        for (List<FieldSpec> chunk : ListPartition.of(constants, MAX_IN_CLASS)) {
            parts.add(TypeSpec.interfaceBuilder(plan.roots().codes() + parts.size())
                    .addJavadoc(
                            "Constants of {@link $T}.",
                            RuntimeTypes.named(plan, plan.roots().codes()))
                    .addAnnotation(RuntimeTypes.generated(plan))
                    .addFields(chunk)
                    .build());
        }
        return parts;
    }

    private static List<FieldSpec> constants(Plan plan, ErrorPlan error) {
        List<FieldSpec> constants = new ArrayList<>();
        CodeConstants.of(error.entry()).forEach(code -> constants.add(constant(plan, error, code)));
        for (AliasPlan alias : error.aliases()) {
            CodeConstants.former(error.entry(), new Name.OfError(alias.constant()))
                    .forEach(code -> constants.add(former(plan, error, alias, code)));
        }
        return constants;
    }

    private static FieldSpec constant(Plan plan, ErrorPlan error, CodeConstant code) {
        TypeName type = plan.hasIntegerCodes() ? TypeName.INT : ClassName.get(String.class);
        FieldSpec.Builder constant = FieldSpec.builder(type, code.name(), PUBLIC, STATIC, FINAL)
                .addJavadoc(doc(plan, error))
                .initializer(CodeLiteral.single(plan, code.value()));
        if (error.deprecated()) {
            constant.addAnnotation(DeprecatedAnnotation.annotation(error));
        }
        return constant.build();
    }

    private static FieldSpec former(Plan plan, ErrorPlan error, AliasPlan alias, CodeConstant code) {
        TypeName type = plan.hasIntegerCodes() ? TypeName.INT : ClassName.get(String.class);
        return FieldSpec.builder(type, code.name(), PUBLIC, STATIC, FINAL)
                .addJavadoc(EntryJavadoc.summary(error.entry()))
                .addJavadoc("\n\n$L", DeprecatedAnnotation.former(alias, current(plan, error, code)))
                .addAnnotation(Deprecated.class)
                .initializer(CodeLiteral.single(plan, code.value()))
                .build();
    }

    /** The constant of the same code under the error's name of today. */
    private static String current(Plan plan, ErrorPlan error, CodeConstant former) {
        return CodeConstants.of(error.entry()).stream()
                .filter(code -> code.value().equals(former.value()))
                .findFirst()
                .map(code -> plan.roots().codes() + "#" + code.name())
                .orElseThrow();
    }

    private static CodeBlock doc(Plan plan, ErrorPlan error) {
        CodeBlock.Builder doc = CodeBlock.builder().add(EntryJavadoc.summary(error.entry()));
        error.entry()
                .lifecycle()
                .deprecated()
                .map(note -> EntryJavadoc.deprecated(plan, error, note, other -> reference(plan, other)))
                .ifPresent(tag -> doc.add("\n\n$L", tag));
        return doc.build();
    }

    private static String reference(Plan plan, ErrorPlan error) {
        return plan.roots().codes() + "#"
                + CodeConstants.of(error.entry()).get(0).name();
    }
}
