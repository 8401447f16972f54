package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.CategoryPlan;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code RateLimitHitException}: one final class for each error. */
final class ErrorExceptions implements Generator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<TypeSpec> types = new ArrayList<>();
        for (CategoryPlan category : plan.allCategories()) {
            for (ErrorPlan error : category.errors()) {
                types.add(exception(plan, category, error));
            }
        }
        return types;
    }

    private static TypeSpec exception(Plan plan, CategoryPlan category, ErrorPlan error) {
        ClassName self = Types.named(plan, error.className());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(EntryDocs.full(error.entry()))
                .addAnnotation(Types.generated(plan))
                .addAnnotation(entry(error))
                .addModifiers(PUBLIC, FINAL)
                .superclass(Types.named(plan, error.parent(category.className())))
                .addField(ExceptionParts.serialVersion())
                .addMethod(withoutValues(ExceptionParts.publicConstructor(), error))
                .addMethod(withoutValues(ExceptionParts.fullConstructor(), error))
                .addMethod(ExceptionParts.factory(plan, self))
                .addMethod(error(plan, error))
                .addMethod(ExceptionParts.accept(plan, error.method()))
                .addMethod(ExceptionParts.acceptEach(plan, error.method()));
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

    private static MethodSpec withoutValues(MethodSpec constructor, ErrorPlan error) {
        return constructor.toBuilder().addCode(ParameterParts.noValues(error)).build();
    }

    private static AnnotationSpec entry(ErrorPlan error) {
        AnnotationSpec.Builder entry = AnnotationSpec.builder(Types.ENTRY).addMember("name", "$S", error.constant());
        error.entry()
                .codes()
                .forEach(code ->
                        entry.addMember("codes", Literals.string(code.value().toString())));
        return entry.build();
    }

    private static MethodSpec error(Plan plan, ErrorPlan error) {
        ClassName definition = Types.named(plan, plan.roots().error());
        return MethodSpec.methodBuilder("error")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(Types.optional(definition))
                .addStatement("return $T.of($T.$L)", Optional.class, definition, error.constant())
                .build();
    }
}
