package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.Code;
import dev.casebook.generator.generate.definition.DefinitionMethods;
import dev.casebook.generator.generate.source.JavadocText;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.Plan;
import java.util.List;

/**
 * {@code WhatsAppException}: the sealed root of everything that a catalogue's API throws.
 *
 * <pre>{@code
 * public abstract sealed class BillingException extends CodedException
 *         permits PaymentException, UnrecognizedBillingException {
 *     public abstract Optional<BillingError> error();
 *
 *     public abstract <R> R accept(BillingHandler<R> handler);
 * }
 * }</pre>
 */
public final class RootExceptionGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        TypeSpec.Builder root = TypeSpec.classBuilder(plan.roots().exception())
                .addJavadoc(doc(plan))
                .addAnnotation(RuntimeTypes.generatedRoot(plan))
                .addModifiers(PUBLIC, ABSTRACT, SEALED)
                .superclass(ClassName.bestGuess(plan.target().baseClass()))
                .addField(ExceptionMembers.serialVersion())
                .addMethod(ExceptionMembers.constructor())
                .addMethod(ExceptionMembers.fullConstructor())
                .addMethod(code(plan))
                .addMethod(revision(plan))
                .addMethod(error(plan))
                .addMethod(category(plan))
                .addMethod(topCategory(plan))
                .addMethod(accept(
                        "accept", "by category or by error", plan, plan.roots().handler()))
                .addMethod(accept("acceptStrict", "by error", plan, plan.roots().strictHandler()))
                .addMethod(unrecognized(plan));
        if (!plan.operations().isEmpty()) {
            root.addMethod(self(plan));
        }
        for (CategoryPlan category : plan.categories()) {
            root.addPermittedSubclass(RuntimeTypes.named(plan, category.className()));
        }
        root.addPermittedSubclass(
                RuntimeTypes.named(plan, plan.entries().unrecognized().className()));
        if (plan.hasEnvelopes()) {
            root.addPermittedSubclass(RuntimeTypes.named(plan, plan.roots().unreadable()));
        }
        if (plan.isSkeleton()) {
            root.addAnnotation(RuntimeTypes.SKELETON);
        }
        if (plan.hasHexCodes()) {
            root.addMethod(codeNotation());
        }
        SerializedForm.add(root, plan);
        if (!plan.showsDetails()) {
            root.addMethod(messageWithoutDetails());
        }
        return List.of(root.build());
    }

    private static CodeBlock doc(Plan plan) {
        return CodeBlock.of(
                "$L\n\n<p>The root of all errors of this API, generated from revision $L of its catalogue.",
                JavadocText.sentence(plan.catalogue().head().title().value()),
                JavadocText.text(plan.catalogue().head().revision()));
    }

    private static MethodSpec code(Plan plan) {
        TypeName type = plan.hasIntegerCodes() ? TypeName.INT : ClassName.get(String.class);
        String absent = plan.hasIntegerCodes() ? "{@link $T#NO_CODE}" : "empty";
        return MethodSpec.methodBuilder("code")
                .addJavadoc(
                        "Returns the code as it arrived.\n\n@return the code, or " + absent + " if there is none\n",
                        plan.hasIntegerCodes() ? new Object[] {RuntimeTypes.REPORT} : new Object[] {})
                .addModifiers(PUBLIC, FINAL)
                .returns(type)
                .addCode(
                        plan.hasIntegerCodes()
                                ? CodeBlock.of("return $T.code(report());\n", RuntimeTypes.INT_CODES)
                                : CodeBlock.of("return report().code();\n"))
                .build();
    }

    private static MethodSpec codeNotation() {
        return MethodSpec.methodBuilder("codeNotation")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED, FINAL)
                .returns(Code.Notation.class)
                .addStatement("return $T.HEX", Code.Notation.class)
                .build();
    }

    /** Not a constant: a constant would be copied into the classes that are compiled against it. */
    private static MethodSpec revision(Plan plan) {
        return MethodSpec.methodBuilder("revision")
                .addJavadoc(
                        "Returns the revision of the catalogue that this class was generated from.\n\n@return the revision\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(String.class)
                .addStatement(
                        "return $L",
                        StringLiteral.string(plan.catalogue().head().revision()))
                .build();
    }

    private static MethodSpec error(Plan plan) {
        return MethodSpec.methodBuilder("error")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(RuntimeTypes.optional(
                        RuntimeTypes.named(plan, plan.roots().error())))
                .build();
    }

    private static MethodSpec category(Plan plan) {
        return DefinitionMethods.override(
                        "category",
                        RuntimeTypes.optional(
                                RuntimeTypes.named(plan, plan.roots().category())))
                .addStatement(
                        "return error().map($T::category)",
                        RuntimeTypes.named(plan, plan.roots().error()))
                .build();
    }

    private static MethodSpec topCategory(Plan plan) {
        ClassName category = RuntimeTypes.named(plan, plan.roots().category());
        return DefinitionMethods.override("topCategory", RuntimeTypes.optional(category))
                .addStatement("return category().map($T::topCategory)", category)
                .build();
    }

    private static MethodSpec self(Plan plan) {
        return MethodSpec.methodBuilder("exception")
                .addJavadoc(
                        "Returns this exception, as required by the interfaces of operations.\n\n@return this exception\n")
                .addModifiers(PUBLIC, FINAL)
                .returns(RuntimeTypes.named(plan, plan.roots().exception()))
                .addStatement("return this")
                .build();
    }

    /** Abstract, since a JIT compiler does not inline the methods of exceptions: each call of one costs. */
    private static MethodSpec accept(String name, String how, Plan plan, String handler) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("""
                        Calls the method of the handler for this error, $L. A handler that was compiled before the error was added
                        gets an unrecognized error.

                        @param handler the handler
                        @param <R> the return type of the handler
                        @return the result of the method
                        """, how)
                .addModifiers(PUBLIC, ABSTRACT)
                .addTypeVariable(RuntimeTypes.RESULT)
                .returns(RuntimeTypes.RESULT)
                .addParameter(RuntimeTypes.handlerOf(RuntimeTypes.named(plan, handler)), "handler")
                .build();
    }

    private static MethodSpec unrecognized(Plan plan) {
        ClassName type = RuntimeTypes.named(plan, plan.entries().unrecognized().className());
        return MethodSpec.methodBuilder("unrecognized")
                .addJavadoc("""
                        Creates an unrecognized error for a handler that does not know this one.

                        @param missing the failure of the call
                        @return the unrecognized error, with this error among its suppressed exceptions
                        """)
                .addModifiers(FINAL)
                .returns(type)
                .addParameter(AbstractMethodError.class, "missing")
                .addStatement("$T made = new $T(report())", type, type)
                .addStatement("made.addSuppressed($T.check(missing, this))", RuntimeTypes.MISSING_METHODS)
                .addStatement("return made")
                .build();
    }

    private static MethodSpec messageWithoutDetails() {
        return MethodSpec.methodBuilder("getMessage")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addStatement("return messageWithoutDetails()")
                .build();
    }
}
