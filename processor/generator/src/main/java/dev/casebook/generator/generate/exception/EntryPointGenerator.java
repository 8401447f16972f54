package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generated.Candidates;
import dev.casebook.generator.generate.source.ReportCodes;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.generate.source.UtilityClass;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * {@code WhatsAppErrors}: the entry point from codes and reports to exceptions and definitions.
 *
 * <pre>{@code
 * public final class BillingErrors {
 *     public static BillingException of(int code) {
 *         return of(ErrorReport.of(Integer.valueOf(code)));
 *     }
 *
 *     public static Optional<BillingError> find(int code) {
 *         return definition(BillingLookup.indexOf(code));
 *     }
 * }
 * }</pre>
 */
public final class EntryPointGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.roots().errors())
                .addJavadoc("Creates exceptions from codes and reports, and finds the definitions of codes.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, FINAL)
                .addMethod(UtilityClass.constructor())
                .addMethod(ofCode(plan));
        if (plan.hasSubcodes()) {
            type.addMethod(ofPair(plan));
        }
        type.addMethod(ofReport(plan)).addMethod(ofReportWithCause(plan)).addMethod(value(plan));
        ConversionMethod.of(plan).ifPresent(type::addMethod);
        type.addMethod(findCode(plan));
        if (plan.hasSubcodes()) {
            type.addMethod(findPair(plan));
        }
        return List.of(type.addMethod(NameLookup.method(plan))
                .addType(NameLookup.holder(plan))
                .addMethod(SamplesMethod.of(plan))
                .addMethods(candidates(plan))
                .addMethod(create(plan))
                .addMethod(find(plan))
                .build());
    }

    private static MethodSpec ofCode(Plan plan) {
        return exception(plan, "of")
                .addJavadoc("Creates the exception for a code.\n\n@param code the code\n@return the exception\n")
                .addParameter(codeType(plan), "code")
                .addStatement(
                        "return of($T.of($L))", RuntimeTypes.REPORT, plan.hasIntegerCodes() ? boxed("code") : "code")
                .build();
    }

    private static MethodSpec ofPair(Plan plan) {
        return exception(plan, "of")
                .addJavadoc("""
                        Creates the exception for a code with a subcode.

                        @param code the code
                        @param subcode the subcode
                        @return the exception
                        """)
                .addParameter(codeType(plan), "code")
                .addParameter(codeType(plan), "subcode")
                .addStatement(
                        "return of($T.of($L, $L))",
                        RuntimeTypes.REPORT,
                        plan.hasIntegerCodes() ? boxed("code") : "code",
                        plan.hasIntegerCodes() ? boxed("subcode") : "subcode")
                .build();
    }

    /** In so many words: compilers can warn about boxing that nobody sees. */
    private static String boxed(String number) {
        return "Integer.valueOf(" + number + ")";
    }

    private static MethodSpec ofReport(Plan plan) {
        return exception(plan, "of")
                .addJavadoc(
                        "Creates the exception for a report.\n\n@param report the error as it arrived\n@return the exception\n")
                .addParameter(RuntimeTypes.REPORT, "report")
                .addStatement("return create(report, null, $T.RECORDED)", RuntimeTypes.STACK_TRACE)
                .build();
    }

    private static MethodSpec ofReportWithCause(Plan plan) {
        return exception(plan, "of")
                .addJavadoc("""
                        Creates the exception for a report, with a cause.

                        @param report the error as it arrived
                        @param cause the cause
                        @return the exception
                        """)
                .addParameter(RuntimeTypes.REPORT, "report")
                .addParameter(Throwable.class, "cause")
                .addStatement("return create(report, cause, $T.RECORDED)", RuntimeTypes.STACK_TRACE)
                .build();
    }

    private static MethodSpec value(Plan plan) {
        return exception(plan, "withoutStackTrace")
                .addJavadoc("""
                        Creates the exception for a report, without a stack trace. This is cheaper.

                        @param report the error as it arrived
                        @return the exception
                        """)
                .addParameter(RuntimeTypes.REPORT, "report")
                .addStatement("return create(report, null, $T.OMITTED)", RuntimeTypes.STACK_TRACE)
                .build();
    }

    private static MethodSpec findCode(Plan plan) {
        return definition(plan, "find")
                .addJavadoc("""
                        Finds the definition of a code.

                        @param code the code
                        @return the definition, or empty if no error lists the code
                        """)
                .addModifiers(PUBLIC)
                .addParameter(codeType(plan), "code")
                .addStatement("return definition($T.indexOf(code))", lookup(plan))
                .build();
    }

    private static MethodSpec findPair(Plan plan) {
        return definition(plan, "find")
                .addJavadoc("""
                        Finds the definition of a code with a subcode.

                        @param code the code
                        @param subcode the subcode
                        @return the definition, or empty if no error lists them
                        """)
                .addModifiers(PUBLIC)
                .addParameter(codeType(plan), "code")
                .addParameter(codeType(plan), "subcode")
                .addStatement("return definition($T.indexOf(code, subcode))", lookup(plan))
                .build();
    }

    /** The index of the type that a variable {@code report} leads to. */
    public static CodeBlock index(Plan plan) {
        return plan.coveredReports().isEmpty()
                ? CodeBlock.of("$T.indexOf($L)", lookup(plan), ReportCodes.of(plan, "report"))
                : CodeBlock.of("$T.indexOf(report)", lookup(plan));
    }

    private static MethodSpec create(Plan plan) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("""
                        Creates the exception for a report.

                        @param report the error as it arrived
                        @param cause the cause, or null
                        @param stackTrace whether to record the stack trace
                        @return the exception
                        """)
                .addModifiers(STATIC)
                .returns(RuntimeTypes.named(plan, plan.roots().exception()))
                .addParameter(RuntimeTypes.REPORT, "report")
                .addParameter(Throwable.class, "cause")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace")
                .addCode(plan.choosesCodes() ? CodeBlock.of("notifyOfCandidates(report);\n") : CodeBlock.of(""))
                .addStatement("int index = $L", index(plan))
                .addStatement(
                        "$T error = $T.create(index, report, cause, stackTrace)",
                        RuntimeTypes.named(plan, plan.roots().exception()),
                        RuntimeTypes.named(plan, plan.roots().factory()))
                .addStatement(
                        "return index < $L ? error : $T.notify(error)",
                        plan.errors().size(),
                        RuntimeTypes.NOTIFICATIONS)
                .build();
    }

    /** What a catalogue needs that chooses between codes. */
    private static List<MethodSpec> candidates(Plan plan) {
        if (!plan.choosesCodes()) {
            return List.of();
        }
        MethodSpec listed = MethodSpec.methodBuilder("isListed")
                .addJavadoc("""
                        Whether an error lists the code of a report. What categories cover does not count.

                        @param report the error as it arrived
                        @return whether an error lists it
                        """)
                .addModifiers(STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.REPORT, "report")
                .addStatement("return $L < $L", index(plan), plan.errors().size())
                .build();
        MethodSpec tell = MethodSpec.methodBuilder("notifyOfCandidates")
                .addJavadoc("""
                        Tells listeners of codes that were preferred and that no error lists.

                        @param report the error as it arrived
                        """)
                .addModifiers(PRIVATE, STATIC)
                .addParameter(RuntimeTypes.REPORT, "report")
                .beginControlFlow("for ($T other : $T.before(report))", RuntimeTypes.REPORT, Candidates.class)
                .addStatement("create(other, null, $T.OMITTED)", RuntimeTypes.STACK_TRACE)
                .endControlFlow()
                .build();
        return List.of(listed, tell);
    }

    private static MethodSpec find(Plan plan) {
        return definition(plan, "definition")
                .addJavadoc("""
                        Returns the definition at an index.

                        @param index the index of a type
                        @return the definition, or empty if the type is for codes that no error lists
                        """)
                .addModifiers(PRIVATE)
                .addParameter(TypeName.INT, "index")
                .addStatement(
                        "return index < $1L ? $2T.of($3T.error(index)) : $2T.empty()",
                        plan.errors().size(),
                        Optional.class,
                        RuntimeTypes.named(plan, plan.roots().table()))
                .build();
    }

    private static MethodSpec.Builder exception(Plan plan, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.named(plan, plan.roots().exception()));
    }

    private static MethodSpec.Builder definition(Plan plan, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(STATIC)
                .returns(RuntimeTypes.optional(
                        RuntimeTypes.named(plan, plan.roots().error())));
    }

    private static TypeName codeType(Plan plan) {
        return plan.hasIntegerCodes() ? TypeName.INT : ClassName.get(String.class);
    }

    private static ClassName lookup(Plan plan) {
        return RuntimeTypes.named(plan, plan.roots().lookup());
    }
}
