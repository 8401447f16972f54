package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.DeprecatedAnnotation;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.generate.source.Generator;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.stream.Stream;

/**
 * {@code RateLimitHitException}: one final class for each error.
 *
 * <pre>{@code
 * public final class CardDeclinedException extends PaymentException {
 *     public Optional<BillingError> error() {
 *         return BillingError.CARD_DECLINED.asOptional();
 *     }
 *
 *     public <R> R accept(BillingHandler<R> handler) {
 *         return handler.onCardDeclined(this);
 *     }
 * }
 * }</pre>
 */
public final class ErrorExceptionGenerator implements Generator {
    @Override
    public Stream<GeneratedFile> files(Plan plan) {
        ExceptionTemplate template = new ExceptionTemplate(
                plan, leaf -> exception(plan, leaf, CodeBlock.of("")).build());
        return plan.allCategories().stream()
                .flatMap(category ->
                        category.errorsWithClass().stream().map(error -> file(template, plan, category, error)));
    }

    private static GeneratedFile file(ExceptionTemplate template, Plan plan, CategoryPlan category, ErrorPlan error) {
        ExceptionSource leaf = ExceptionSource.of(plan, category, error);
        return template.fits(error) ? template.file(leaf) : GeneratedFile.of(plan, withMore(plan, error, leaf));
    }

    /**
     * The class of an error, with nothing but names and words of its own.
     *
     * @param noValues what constructors do in a class that has fields
     */
    public static TypeSpec.Builder exception(Plan plan, ExceptionSource leaf, CodeBlock noValues) {
        ClassName self = RuntimeTypes.named(plan, leaf.className());
        return TypeSpec.classBuilder(self)
                .addJavadoc("$L", leaf.doc())
                .addAnnotation(RuntimeTypes.generated(plan))
                .addAnnotation(entry(leaf))
                .addModifiers(PUBLIC, FINAL)
                .superclass(RuntimeTypes.named(plan, leaf.parent()))
                .addField(ExceptionMembers.serialVersion())
                .addMethod(with(ExceptionMembers.publicConstructor(), noValues))
                .addMethod(with(ExceptionMembers.fullConstructor(), noValues))
                .addMethod(ExceptionMembers.factory(plan, self))
                .addMethod(error(plan, leaf))
                .addMethod(ExceptionMembers.accept(plan, leaf.method()))
                .addMethod(ExceptionMembers.acceptStrict(plan, leaf.method()));
    }

    private static TypeSpec withMore(Plan plan, ErrorPlan error, ExceptionSource leaf) {
        TypeSpec.Builder type = exception(plan, leaf, ParameterMembers.noValues(error));
        if (error.deprecated()) {
            type.addAnnotation(DeprecatedAnnotation.annotation(error));
        }
        if (error.deprecated() || !error.aliases().isEmpty()) {
            type.addAnnotation(RuntimeTypes.suppressDeprecation());
        }
        ParameterMembers.add(type, plan, error);
        CaptureMethods.add(type, error.entry());
        OperationSupertypes.add(type, plan, error.className(), error.method());
        return type.build();
    }

    private static MethodSpec with(MethodSpec constructor, CodeBlock statements) {
        return constructor.toBuilder().addCode(statements).build();
    }

    private static AnnotationSpec entry(ExceptionSource leaf) {
        AnnotationSpec.Builder entry =
                AnnotationSpec.builder(RuntimeTypes.CATALOGUE_ENTRY).addMember("name", "$S", leaf.constant());
        leaf.codes().forEach(code -> entry.addMember("codes", StringLiteral.string(code)));
        return entry.build();
    }

    /** Without a generic method: javac would infer for each of thousands what it returns. */
    private static MethodSpec error(Plan plan, ExceptionSource leaf) {
        ClassName definition = RuntimeTypes.named(plan, plan.roots().error());
        return MethodSpec.methodBuilder("error")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(RuntimeTypes.optional(definition))
                .addStatement("return $T.$L.asOptional()", definition, leaf.constant())
                .build();
    }
}
