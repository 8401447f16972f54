package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.definition.DefinitionMethods;
import dev.casebook.generator.generate.source.JavadocText;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.OperationPlan;
import dev.casebook.generator.plan.Plan;
import java.util.List;

/**
 * * {@code SendMessageError}: what one operation can raise, as a sealed interface that the exceptions implement. What the
 * operation does not list is an {@code Other}.
 *
 * <pre>{@code
 * public sealed interface PayError permits CardDeclinedException, PayError.Unrecognized, PayError.Other {
 *     static PayError from(ShopException exception) {
 *         return exception instanceof PayError listed ? listed : new Other(exception);
 *     }
 * }
 * }</pre>
 */
public final class OperationErrorGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.operations().all().stream()
                .map(operation -> type(plan, operation))
                .toList();
    }

    private static TypeSpec type(Plan plan, OperationPlan operation) {
        ClassName root = RuntimeTypes.named(plan, plan.roots().exception());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(operation.className())
                .addJavadoc(doc(operation))
                .addAnnotation(RuntimeTypes.generated(plan))
                .addAnnotation(RuntimeTypes.suppressDeprecation())
                .addModifiers(PUBLIC, SEALED);
        operation.raised().forEach(raised -> type.addPermittedSubclass(RuntimeTypes.named(plan, raised.className())));
        type.addPermittedSubclass(OperationSupertypes.unrecognized(plan, operation));
        if (plan.hasEnvelopes()) {
            type.addPermittedSubclass(RuntimeTypes.named(plan, plan.roots().unreadable()));
        }
        type.addPermittedSubclass(OperationSupertypes.other(plan, operation));
        return type.addMethod(getter("exception", root, "Returns the error as an exception.", "the exception"))
                .addMethod(getter("report", RuntimeTypes.REPORT, "Returns the error as it arrived.", "the report"))
                .addMethod(getter(
                        "advice",
                        RuntimeTypes.ADVICE,
                        "Returns what to do about it, including the waiting time of the server.",
                        "the advice"))
                .addMethod(accept(plan, operation))
                .addMethod(from(plan, operation, root))
                .addType(unrecognized(plan, operation))
                .addType(other(plan, operation, root))
                .build();
    }

    private static CodeBlock doc(OperationPlan operation) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(
                        "The errors of an operation: $L",
                        JavadocText.sentence(operation.operation().title().value()));
        operation
                .operation()
                .meaning()
                .ifPresent(meaning -> doc.add("\n\n<p>$L", JavadocText.sentence(meaning.value())));
        return doc.build();
    }

    private static MethodSpec getter(String name, TypeName type, String doc, String returned) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@return $L\n", doc, returned)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(type)
                .build();
    }

    private static MethodSpec accept(Plan plan, OperationPlan operation) {
        return OperationSupertypes.signature(plan, operation)
                .addJavadoc("""
                        Calls the method of the handler for this error.

                        @param handler the handler
                        @param <R> the return type of the handler
                        @return the result of the method
                        """)
                .addModifiers(ABSTRACT)
                .build();
    }

    private static MethodSpec from(Plan plan, OperationPlan operation, ClassName root) {
        ClassName self = RuntimeTypes.named(plan, operation.className());
        return MethodSpec.methodBuilder("from")
                .addJavadoc("""
                        Converts any error of the API to an error of this operation.

                        @param exception the error
                        @return the error itself if the operation lists it, otherwise an {@link Other} that holds it
                        """)
                .addModifiers(PUBLIC, STATIC)
                .returns(self)
                .addParameter(root, "exception")
                .addStatement(
                        "return exception instanceof $T listed ? listed : new $T(exception)",
                        self,
                        OperationSupertypes.other(plan, operation))
                .build();
    }

    private static TypeSpec unrecognized(Plan plan, OperationPlan operation) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(OperationSupertypes.unrecognized(plan, operation))
                .addJavadoc("A code that the catalogue does not list.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, STATIC, SEALED)
                .addSuperinterface(RuntimeTypes.named(plan, operation.className()))
                .addSuperinterface(RuntimeTypes.UNRECOGNIZED);
        operation.unrecognized().forEach(name -> type.addPermittedSubclass(RuntimeTypes.named(plan, name)));
        return type.build();
    }

    private static TypeSpec other(Plan plan, OperationPlan operation, ClassName root) {
        return TypeSpec.classBuilder(OperationSupertypes.other(plan, operation))
                .addJavadoc("An error of the catalogue that this operation does not list.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addSuperinterface(RuntimeTypes.named(plan, operation.className()))
                .addField(FieldSpec.builder(root, "exception", PRIVATE, FINAL)
                        .addJavadoc("The error.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Wraps an error.\n\n@param exception the error\n")
                        .addModifiers(PRIVATE)
                        .addParameter(root, "exception")
                        .addStatement("this.exception = exception")
                        .build())
                .addMethod(create(OperationSupertypes.other(plan, operation), root))
                .addMethod(DefinitionMethods.override("exception", root)
                        .addStatement("return exception")
                        .build())
                .addMethod(DefinitionMethods.override("report", RuntimeTypes.REPORT)
                        .addStatement("return exception.report()")
                        .build())
                .addMethod(DefinitionMethods.override("advice", RuntimeTypes.ADVICE)
                        .addStatement("return exception.advice()")
                        .build())
                .addMethod(OperationSupertypes.accept(plan, operation, "onOther"))
                .addMethod(DefinitionMethods.override("toString", ClassName.get(String.class))
                        .addStatement("return $S + exception", "Other: ")
                        .build())
                .build();
    }

    /** Dispatchers that were compiled before the operation listed an error wrap it with this method. */
    private static MethodSpec create(ClassName other, ClassName root) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("""
                        Wraps an error, also one that this operation lists. Generated dispatchers use it for errors that were
                        added to the operation after they were compiled.

                        @param exception the error
                        @return the wrapped error
                        """)
                .addModifiers(PUBLIC, STATIC)
                .returns(other)
                .addParameter(root, "exception")
                .addStatement("return new $T(exception)", other)
                .build();
    }
}
