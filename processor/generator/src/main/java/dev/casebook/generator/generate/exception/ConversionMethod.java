package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.casebook.generated.Candidates;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;
import java.util.Optional;

/** {@code from}: the same error in the types of the catalogue that amends the one it came from. */
final class ConversionMethod {
    static Optional<MethodSpec> of(Plan plan) {
        return plan.target().published().map(published -> from(plan, className(published)));
    }

    private static ClassName className(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return ClassName.get(qualified.substring(0, Math.max(0, dot)), qualified.substring(dot + 1));
    }

    // nobody is told of an unrecognized code once more: that was done when the error arrived; and the cause is of no
    // sealed type, since of one that has nothing unreadable a compiler would refuse to ask
    private static MethodSpec from(Plan plan, ClassName published) {
        MethodSpec.Builder from = MethodSpec.methodBuilder("from")
                .addJavadoc("""
                        The same error in the types of this catalogue, with a stack trace and the given one as its cause.

                        @param exception an error in the types of the catalogue that this one amends
                        @return the exception; never null
                        """)
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.named(plan, plan.roots().exception()))
                .addParameter(published, "exception")
                .addStatement("$T cause = exception", Throwable.class);
        if (plan.hasEnvelopes()) {
            from.beginControlFlow("if (cause instanceof $T unreadable)", RuntimeTypes.UNREADABLE)
                    .addStatement(
                            "return new $T(unreadable.body(), cause, $T.RECORDED)",
                            RuntimeTypes.named(plan, plan.roots().unreadable()),
                            RuntimeTypes.STACK_TRACE)
                    .endControlFlow();
        }
        return (plan.choosesCodes()
                        ? from.addStatement(
                                "$T report = $T.choose(exception.report(), $T::isListed)",
                                RuntimeTypes.REPORT,
                                Candidates.class,
                                RuntimeTypes.named(plan, plan.roots().errors()))
                        : from.addStatement("$T report = exception.report()", RuntimeTypes.REPORT))
                .addStatement(
                        "return $T.create($L, report, cause, $T.RECORDED)",
                        RuntimeTypes.named(plan, plan.roots().factory()),
                        EntryPointGenerator.index(plan),
                        RuntimeTypes.STACK_TRACE)
                .build();
    }

    private ConversionMethod() {}
}
