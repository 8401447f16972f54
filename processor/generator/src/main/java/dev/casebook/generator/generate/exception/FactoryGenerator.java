package dev.casebook.generator.generate.exception;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.IndexedClass;
import dev.casebook.generator.generate.source.IndexedMethod;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.UnrecognizedPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code WhatsAppFactory}: from a type's index to a new exception, loading only the class of that one.
 *
 * <pre>{@code
 * static BillingException create(int index, ErrorReport report, Throwable cause, StackTrace stackTrace) {
 *     return switch (index) {
 *         case 1 -> UnrecognizedBillingException.create(report, cause, stackTrace);
 *         default -> CardDeclinedException.create(report, cause, stackTrace);
 *     };
 * }
 * }</pre>
 */
public final class FactoryGenerator implements TypeGenerator {
    private static final List<ParameterSpec> PARAMETERS = List.of(
            parameter(RuntimeTypes.REPORT, "report", "the error as it arrived"),
            parameter(ClassName.get(Throwable.class), "cause", "the cause, or null"),
            parameter(RuntimeTypes.STACK_TRACE, "stackTrace", "whether to record the stack trace"));

    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<CodeBlock> calls = new ArrayList<>();
        plan.errors().stream().map(ErrorPlan::className).forEach(name -> calls.add(call(plan, name)));
        plan.allUnrecognized().stream().map(UnrecognizedPlan::className).forEach(name -> calls.add(call(plan, name)));
        IndexedMethod create = new IndexedMethod(
                "create",
                "Creates an exception of the type with an index.",
                RuntimeTypes.named(plan, plan.roots().exception()),
                "the exception",
                PARAMETERS,
                calls);
        return new IndexedClass(
                        plan.roots().factory(),
                        "Creates exceptions from the indices of their types.",
                        calls.size(),
                        IndexedClass.CHUNK,
                        List.of(create),
                        List.of())
                .types(plan);
    }

    private static ParameterSpec parameter(ClassName type, String name, String doc) {
        return ParameterSpec.builder(type, name).addJavadoc("$L\n", doc).build();
    }

    private static CodeBlock call(Plan plan, String className) {
        return CodeBlock.of("$T.create(report, cause, stackTrace)", RuntimeTypes.named(plan, className));
    }
}
