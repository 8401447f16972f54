package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.OperationPlan;
import dev.casebook.generator.plan.Plan;

/** What an exception has because operations raise it: their interfaces, and the way to their handlers. */
public final class OperationSupertypes {
    /** Adds what a category, an error or the unreadable exception has; {@code method} is that of the handlers. */
    public static void add(TypeSpec.Builder type, Plan plan, String className, String method) {
        for (OperationPlan operation : plan.operations().raising(className)) {
            type.addSuperinterface(RuntimeTypes.named(plan, operation.className()));
            type.addMethod(acceptRaised(plan, operation, method));
        }
    }

    /** An error that was added to the operation goes to {@code onOther} of a handler that was compiled before. */
    private static MethodSpec acceptRaised(Plan plan, OperationPlan operation, String method) {
        return signature(plan, operation)
                .addAnnotation(Override.class)
                .beginControlFlow("try")
                .addStatement("return handler.$L(this)", method)
                .nextControlFlow("catch ($T missing)", AbstractMethodError.class)
                .addStatement(
                        "return handler.onOther($T.create($T.check(missing, this)))",
                        other(plan, operation),
                        RuntimeTypes.MISSING_METHODS)
                .endControlFlow()
                .build();
    }

    /** Adds what the unreadable exception has: every operation can meet one. */
    public static void addUnreadable(TypeSpec.Builder type, Plan plan) {
        for (OperationPlan operation : plan.operations().all()) {
            type.addSuperinterface(RuntimeTypes.named(plan, operation.className()));
            type.addMethod(accept(plan, operation, "onUnreadable"));
        }
    }

    /** Adds what an exception for codes has that no error lists. */
    public static void addUnrecognized(TypeSpec.Builder type, Plan plan, String className) {
        for (OperationPlan operation : plan.operations().unrecognizing(className)) {
            type.addSuperinterface(unrecognized(plan, operation));
            type.addMethod(accept(plan, operation, "onUnrecognized"));
        }
    }

    /** {@code SendMessageError.Unrecognized}. */
    public static ClassName unrecognized(Plan plan, OperationPlan operation) {
        return RuntimeTypes.named(plan, operation.className()).nestedClass("Unrecognized");
    }

    /** {@code SendMessageError.Other}. */
    public static ClassName other(Plan plan, OperationPlan operation) {
        return RuntimeTypes.named(plan, operation.className()).nestedClass("Other");
    }

    /** The method that calls one of the handler's. */
    public static MethodSpec accept(Plan plan, OperationPlan operation, String method) {
        return signature(plan, operation)
                .addAnnotation(Override.class)
                .addStatement("return handler.$L(this)", method)
                .build();
    }

    public static MethodSpec.Builder signature(Plan plan, OperationPlan operation) {
        return MethodSpec.methodBuilder("accept")
                .addModifiers(PUBLIC)
                .addTypeVariable(RuntimeTypes.RESULT)
                .returns(RuntimeTypes.RESULT)
                .addParameter(RuntimeTypes.handlerOf(RuntimeTypes.named(plan, operation.handler())), "handler");
    }

    private OperationSupertypes() {}
}
