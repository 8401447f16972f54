package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;
import javax.lang.model.element.Modifier;

/** What the generated exceptions have in common: constructors, serial version, the way to the handlers. */
final class ExceptionMembers {
    private static final String UNRECOGNIZED = "onUnrecognized";

    private static final String PARAMETERS = """
            $L

            @param report the error as it arrived
            @param cause the cause, or null
            @param stackTrace whether to record the stack trace
            """;

    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", PRIVATE, STATIC, FINAL)
                .addJavadoc("The version of the serialized form.")
                .initializer("1L")
                .build();
    }

    /** The constructor that records a stack trace. */
    static MethodSpec constructor(Modifier... modifiers) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates an exception with a stack trace.\n\n@param report the error as it arrived\n")
                .addModifiers(modifiers)
                .addParameter(RuntimeTypes.REPORT, "report")
                .addStatement("super(report)")
                .build();
    }

    /** The public constructor of a final class, with Javadoc. */
    static MethodSpec publicConstructor() {
        return constructor(PUBLIC);
    }

    /** The constructor with a cause, and with or without a stack trace. */
    static MethodSpec fullConstructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(PARAMETERS, "Creates an exception.")
                .addParameter(RuntimeTypes.REPORT, "report")
                .addParameter(Throwable.class, "cause")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace")
                .addStatement("super(report, cause, stackTrace)")
                .build();
    }

    /** The factory: declared to return the root, so that a look-up loads this class only when it makes one. */
    static MethodSpec factory(Plan plan, ClassName self) {
        return MethodSpec.methodBuilder("create")
                .addJavadoc(PARAMETERS + "@return the exception\n", "Creates an exception of this type.")
                .addModifiers(STATIC)
                .returns(RuntimeTypes.named(plan, plan.roots().exception()))
                .addParameter(RuntimeTypes.REPORT, "report")
                .addParameter(Throwable.class, "cause")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace")
                .addStatement("return new $T(report, cause, stackTrace)", self)
                .build();
    }

    static MethodSpec accept(Plan plan, String method) {
        return acceptor("accept", RuntimeTypes.named(plan, plan.roots().handler()), method);
    }

    static MethodSpec acceptStrict(Plan plan, String method) {
        return acceptor("acceptStrict", RuntimeTypes.named(plan, plan.roots().strictHandler()), method);
    }

    /** The method of a handler may be newer than the handler, but not that for unrecognized errors. */
    private static MethodSpec acceptor(String name, ClassName handler, String method) {
        MethodSpec.Builder acceptor = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addTypeVariable(RuntimeTypes.RESULT)
                .returns(RuntimeTypes.RESULT)
                .addParameter(RuntimeTypes.handlerOf(handler), "handler");
        if (method.equals(UNRECOGNIZED)) {
            return acceptor.addStatement("return handler.$L(this)", method).build();
        }
        return acceptor.beginControlFlow("try")
                .addStatement("return handler.$L(this)", method)
                .nextControlFlow("catch ($T missing)", AbstractMethodError.class)
                .addStatement("return handler.$L(unrecognized(missing))", UNRECOGNIZED)
                .endControlFlow()
                .build();
    }

    private ExceptionMembers() {}
}
