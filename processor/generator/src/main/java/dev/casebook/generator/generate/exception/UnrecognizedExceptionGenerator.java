package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.definition.DefinitionMethods;
import dev.casebook.generator.generate.source.AdviceLiteral;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.UnrecognizedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code UnrecognizedThrottlingException}: what a code leads to that no error lists.
 *
 * <pre>{@code
 * public final class UnrecognizedCardException extends CardException implements Unrecognized {
 *     public Optional<BillingCategory> category() {
 *         return Optional.of(BillingCategory.CARD);
 *     }
 * }
 * }</pre>
 */
public final class UnrecognizedExceptionGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(exception(
                plan,
                plan.entries().unrecognized(),
                plan.roots().exception(),
                "A code that the catalogue does not list."));
        for (CategoryPlan category : plan.allCategories()) {
            category.unrecognized()
                    .ifPresent(covered -> types.add(exception(
                            plan,
                            covered,
                            category.className(),
                            "A code of this category that the catalogue does not list.")));
        }
        return types;
    }

    private static TypeSpec exception(Plan plan, UnrecognizedPlan unrecognized, String parent, String doc) {
        ClassName self = RuntimeTypes.named(plan, unrecognized.className());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc("$L\n\n<p>The code is kept as it arrived.", doc)
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, FINAL)
                .superclass(RuntimeTypes.named(plan, parent))
                .addSuperinterface(RuntimeTypes.UNRECOGNIZED)
                .addField(ExceptionMembers.serialVersion())
                .addMethod(ExceptionMembers.publicConstructor())
                .addMethod(ExceptionMembers.fullConstructor())
                .addMethod(ExceptionMembers.factory(plan, self))
                .addMethod(publicFactory(plan, self))
                .addMethod(MissingEntryMethods.error(plan))
                .addMethod(MissingEntryMethods.title(unrecognized.title()))
                .addMethod(advice(unrecognized))
                .addMethod(ExceptionMembers.accept(plan, unrecognized.method()))
                .addMethod(ExceptionMembers.acceptStrict(plan, unrecognized.method()));
        unrecognized
                .outcome()
                .ifPresent(outcome -> type.addMethod(DefinitionMethods.override("outcome", RuntimeTypes.OUTCOME)
                        .addStatement("return $T.$L", RuntimeTypes.OUTCOME, outcome)
                        .build()));
        unrecognized.category().ifPresent(category -> type.addMethod(category(plan, category)));
        OperationSupertypes.addUnrecognized(type, plan, unrecognized.className());
        return type.build();
    }

    private static MethodSpec category(Plan plan, String constant) {
        ClassName category = RuntimeTypes.named(plan, plan.roots().category());
        return DefinitionMethods.override("category", RuntimeTypes.optional(category))
                .addStatement("return $T.of($T.$L)", Optional.class, category, constant)
                .build();
    }

    /** For dispatchers: an error that is newer than they are becomes an unrecognized one. */
    private static MethodSpec publicFactory(Plan plan, ClassName self) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("""
                        Creates an exception with a stack trace.

                        @param report the error as it arrived
                        @return the exception
                        """)
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.named(plan, plan.roots().exception()))
                .addParameter(RuntimeTypes.REPORT, "report")
                .addStatement("return new $T(report)", self)
                .build();
    }

    private static MethodSpec advice(UnrecognizedPlan unrecognized) {
        return MethodSpec.methodBuilder("catalogueAdvice")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(RuntimeTypes.ADVICE)
                .addStatement("return $L", AdviceLiteral.of(unrecognized.advice()))
                .build();
    }
}
