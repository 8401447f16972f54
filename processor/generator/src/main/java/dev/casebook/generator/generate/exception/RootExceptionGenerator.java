package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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
 *     public final <R> R accept(BillingHandler<R> handler) {
 *         try {
 *             return call(handler);
 *         } catch (AbstractMethodError missing) {
 *             return handler.onUnrecognized(unrecognized(MissingMethods.check(missing, this)));
 *         }
 *     }
 * }
 * }</pre>
 */
public final class RootExceptionGenerator implements TypeGenerator {
    /**
     * One of the two ways to call a handler.
     *
     * @param accept the method that users call
     * @param method the method that each exception has for it
     * @param handler the name of the handler
     * @param how which of the handler's methods is called, for the documentation
     */
    private record HandlerCall(String accept, String method, String handler, String how) {
        static HandlerCall normal(Plan plan) {
            return new HandlerCall("accept", "call", plan.roots().handler(), "by category or by error");
        }

        static HandlerCall strict(Plan plan) {
            return new HandlerCall("acceptStrict", "callStrict", plan.roots().strictHandler(), "by error");
        }
    }

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
                .addMethod(accept(plan, HandlerCall.normal(plan)))
                .addMethod(accept(plan, HandlerCall.strict(plan)))
                .addMethod(call(plan, HandlerCall.normal(plan)))
                .addMethod(call(plan, HandlerCall.strict(plan)))
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

    private static MethodSpec accept(Plan plan, HandlerCall call) {
        return MethodSpec.methodBuilder(call.accept())
                .addJavadoc("""
                        Calls the method of the handler for this error, $L. A handler that was compiled before the error was added
                        gets an unrecognized error.

                        @param handler the handler
                        @param <R> the return type of the handler
                        @return the result of the method
                        """, call.how())
                .addModifiers(PUBLIC, FINAL)
                .addTypeVariable(RuntimeTypes.RESULT)
                .returns(RuntimeTypes.RESULT)
                .addParameter(RuntimeTypes.handlerOf(RuntimeTypes.named(plan, call.handler())), "handler")
                .beginControlFlow("try")
                .addStatement("return $L(handler)", call.method())
                .nextControlFlow("catch ($T missing)", AbstractMethodError.class)
                .addStatement(
                        "return handler.onUnrecognized(unrecognized($T.check(missing, this)))",
                        RuntimeTypes.MISSING_METHODS)
                .endControlFlow()
                .build();
    }

    private static MethodSpec call(Plan plan, HandlerCall call) {
        return MethodSpec.methodBuilder(call.method())
                .addJavadoc("""
                        Calls the method of the handler for this error.

                        @param handler the handler
                        @param <R> the return type of the handler
                        @return the result of the method
                        """)
                .addModifiers(ABSTRACT)
                .addTypeVariable(RuntimeTypes.RESULT)
                .returns(RuntimeTypes.RESULT)
                .addParameter(RuntimeTypes.handlerOf(RuntimeTypes.named(plan, call.handler())), "handler")
                .build();
    }

    private static MethodSpec unrecognized(Plan plan) {
        ClassName type = RuntimeTypes.named(plan, plan.entries().unrecognized().className());
        ClassName root = RuntimeTypes.named(plan, plan.roots().exception());
        return MethodSpec.methodBuilder("unrecognized")
                .addJavadoc("""
                        Creates an unrecognized error for a handler that does not know this one.

                        @param error the error
                        @return the unrecognized error, with the error among its suppressed exceptions
                        """)
                .addModifiers(PRIVATE, STATIC)
                .returns(type)
                .addParameter(root, "error")
                .addStatement("$T made = new $T(error.report())", type, type)
                .addStatement("made.addSuppressed(error)")
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
