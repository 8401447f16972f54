package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.CategoryPlan;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import java.util.stream.Stream;

/** {@code RateLimitHitException}: one final class for each error. */
final class ErrorExceptions implements Generator {
    @Override
    public Stream<GeneratedFile> files(Plan plan) {
        LeafTemplate template = new LeafTemplate(
                plan, leaf -> exception(plan, leaf, CodeBlock.of("")).build());
        return plan.allCategories().stream()
                .flatMap(category ->
                        category.errorsWithClass().stream().map(error -> file(template, plan, category, error)));
    }

    private static GeneratedFile file(LeafTemplate template, Plan plan, CategoryPlan category, ErrorPlan error) {
        Leaf leaf = Leaf.of(category, error);
        return template.fits(error) ? template.file(leaf) : GeneratedFile.of(plan, withMore(plan, error, leaf));
    }

    /**
     * The class of an error, with nothing but names and words of its own.
     *
     * @param noValues what constructors do in a class that has fields
     */
    static TypeSpec.Builder exception(Plan plan, Leaf leaf, CodeBlock noValues) {
        ClassName self = Types.named(plan, leaf.className());
        return TypeSpec.classBuilder(self)
                .addJavadoc("$L", leaf.doc())
                .addAnnotation(Types.generated(plan))
                .addAnnotation(entry(leaf))
                .addModifiers(PUBLIC, FINAL)
                .superclass(Types.named(plan, leaf.parent()))
                .addField(ExceptionParts.serialVersion())
                .addMethod(with(ExceptionParts.publicConstructor(), noValues))
                .addMethod(with(ExceptionParts.fullConstructor(), noValues))
                .addMethod(ExceptionParts.factory(plan, self))
                .addMethod(error(plan, leaf))
                .addMethod(ExceptionParts.accept(plan, leaf.method()))
                .addMethod(ExceptionParts.acceptStrict(plan, leaf.method()));
    }

    private static TypeSpec withMore(Plan plan, ErrorPlan error, Leaf leaf) {
        TypeSpec.Builder type = exception(plan, leaf, ParameterParts.noValues(error));
        if (error.deprecated()) {
            type.addAnnotation(Deprecations.annotation(error));
        }
        if (error.deprecated() || !error.aliases().isEmpty()) {
            type.addAnnotation(Types.suppressDeprecation());
        }
        ParameterParts.add(type, plan, error);
        CaptureMethods.add(type, error.entry());
        OperationParts.add(type, plan, error.className(), error.method());
        return type.build();
    }

    private static MethodSpec with(MethodSpec constructor, CodeBlock statements) {
        return constructor.toBuilder().addCode(statements).build();
    }

    private static AnnotationSpec entry(Leaf leaf) {
        AnnotationSpec.Builder entry =
                AnnotationSpec.builder(Types.CATALOGUE_ENTRY).addMember("name", "$S", leaf.constant());
        leaf.codes().forEach(code -> entry.addMember("codes", Literals.string(code)));
        return entry.build();
    }

    /** Without a generic method: javac would infer for each of thousands what it returns. */
    private static MethodSpec error(Plan plan, Leaf leaf) {
        ClassName definition = Types.named(plan, plan.roots().error());
        return MethodSpec.methodBuilder("error")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(Types.optional(definition))
                .addStatement("return $T.$L.asOptional()", definition, leaf.constant())
                .build();
    }
}
