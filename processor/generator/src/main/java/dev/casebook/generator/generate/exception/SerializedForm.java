package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generated.SerializedError;
import dev.casebook.generated.SerializedValues;
import dev.casebook.generator.generate.definition.ErrorTypeGenerator;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.Plan;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Optional;

/**
 * The serialized form of a catalogue's exceptions, as a nested class of the root:
 *
 * <pre>{@code
 * private static final class Serialized extends SerializedError {
 *     Serialized(WhatsAppException error) { super("WhatsApp", error, Details.SHOWN); }
 *     protected CodedException create(ErrorReport report, ...) { return WhatsAppFactory.create(index, report, ...); }
 * }
 * }</pre>
 */
final class SerializedForm {
    private static final String NAME = "Serialized";
    private static final String WITH_VALUES = "withValues";

    /** ECJ does not know that serialization calls the method. */
    private static final AnnotationSpec UNUSED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "unused")
            .build();

    static void add(TypeSpec.Builder root, Plan plan) {
        root.addMethod(writeReplace());
        root.addMethod(refusing("readObject", "@param stream the stream\n")
                .addParameter(ObjectInputStream.class, "stream")
                .build());
        root.addMethod(refusing("readObjectNoData", "").addAnnotation(UNUSED).build());
        if (hasValues(plan)) {
            root.addMethod(
                    withValues(plan).addJavadoc("""
                            Returns this exception with the values of a serialized form.

                            @param values the values
                            @param stackTrace whether to record the stack trace
                            @return an exception of the same type
                            """).addStatement("return this").build());
        }
        root.addType(form(plan));
    }

    private static MethodSpec writeReplace() {
        return MethodSpec.methodBuilder("writeReplace")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(Object.class)
                .addStatement("return new $L(this)", NAME)
                .build();
    }

    /** A stream that names the exception itself was not written by it. The second method is called if it omits the root. */
    private static MethodSpec.Builder refusing(String name, String parameters) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "Refuses a stream without the serialized form.\n\n$L@throws InvalidObjectException always\n",
                        parameters)
                .addModifiers(PRIVATE)
                .addException(InvalidObjectException.class)
                .addStatement(
                        "throw new $T($S)",
                        InvalidObjectException.class,
                        "an exception is read from its serialized form only");
    }

    /** The method that the root has if an exception of the catalogue has values: what those with values override. */
    static MethodSpec.Builder withValues(Plan plan) {
        return MethodSpec.methodBuilder(WITH_VALUES)
                .returns(RuntimeTypes.named(plan, plan.roots().exception()))
                .addParameter(SerializedValues.class, "values")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace");
    }

    private static boolean hasValues(Plan plan) {
        return plan.errors().stream().anyMatch(error -> !error.entry().thrown().isEmpty());
    }

    private static TypeSpec form(Plan plan) {
        TypeSpec.Builder form = TypeSpec.classBuilder(NAME)
                .addJavadoc("The serialized form of every error of this catalogue.")
                .addModifiers(PRIVATE, STATIC, FINAL)
                .superclass(SerializedError.class)
                .addField(ExceptionMembers.serialVersion())
                .addMethod(constructor(plan))
                .addMethod(createListed(plan));
        if (plan.hasEnvelopes()) {
            form.addMethod(create(RuntimeTypes.UNREADABLE_BODY, "body")
                    .addStatement(
                            "return new $T(body, cause, stackTrace)",
                            RuntimeTypes.named(plan, plan.roots().unreadable()))
                    .build());
        }
        return form.build();
    }

    /** Not the method of the entry point, which calls listeners. The name finds what a test made without a code. */
    private static MethodSpec createListed(Plan plan) {
        return create(RuntimeTypes.REPORT, "report")
                .addStatement("int listed = $L", EntryPointGenerator.index(plan))
                .addStatement(
                        "$1T<$2T> named = listed < $3L ? $1T.empty() : $4T.named(name())",
                        Optional.class,
                        RuntimeTypes.named(plan, plan.roots().error()),
                        plan.errors().size(),
                        RuntimeTypes.named(plan, plan.roots().errors()))
                .addStatement(
                        "int index = named.isPresent() ? named.get().$L() : listed",
                        ErrorTypeGenerator.isEnum(plan) ? "ordinal" : "index")
                .addStatement(
                        "return $T.create(index, report, cause, stackTrace)$L",
                        RuntimeTypes.named(plan, plan.roots().factory()),
                        hasValues(plan) ? "." + WITH_VALUES + "(values(), stackTrace)" : "")
                .build();
    }

    private static MethodSpec constructor(Plan plan) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("The form of an error.\n\n@param error the error\n")
                .addParameter(RuntimeTypes.named(plan, plan.roots().exception()), "error")
                .addStatement(
                        "super($L, error, Details.$L)",
                        StringLiteral.string(
                                plan.catalogue().head().name().value().value()),
                        plan.showsDetails() ? "SHOWN" : "HIDDEN")
                .build();
    }

    private static MethodSpec.Builder create(TypeName source, String name) {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(ClassName.get("dev.casebook", "CodedException"))
                .addParameter(source, name)
                .addParameter(Throwable.class, "cause")
                .addParameter(RuntimeTypes.STACK_TRACE, "stackTrace");
    }

    private SerializedForm() {}
}
