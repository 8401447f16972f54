package dev.casebook.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import dev.casebook.processor.plan.UnrecognizedPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code WhatsAppEachHandler}: one abstract method for each concrete type. Above {@link #MOST_IN_INTERFACE} methods they
 * move to parts that it extends.
 */
final class EachHandler implements Generator {
    static final int MOST_IN_INTERFACE = 5_000;

    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<MethodSpec> methods = methods(plan);
        List<TypeSpec> types = new ArrayList<>();
        TypeSpec.Builder whole = type(plan, plan.roots().eachHandler());
        if (methods.size() <= MOST_IN_INTERFACE) {
            whole.addMethods(methods);
        } else {
            types.addAll(parts(plan, methods));
            types.forEach(part -> whole.addSuperinterface(Types.handlerOf(Types.named(plan, part.name()))));
        }
        types.add(whole.build());
        return types;
    }

    private static List<TypeSpec> parts(Plan plan, List<MethodSpec> methods) {
        List<TypeSpec> parts = new ArrayList<>();
        for (int first = 0; first < methods.size(); first += MOST_IN_INTERFACE) {
            int end = Math.min(methods.size(), first + MOST_IN_INTERFACE);
            parts.add(type(plan, plan.roots().eachHandler() + parts.size())
                    .addMethods(methods.subList(first, end))
                    .build());
        }
        return parts;
    }

    private static TypeSpec.Builder type(Plan plan, String name) {
        return TypeSpec.interfaceBuilder(name)
                .addJavadoc("""
                        Handles every error by a method of its own: a new error of the catalogue breaks the build here.

                        @param <R> what its methods return
                        """)
                .addAnnotation(Types.generated(plan))
                .addAnnotation(Types.suppressDeprecation())
                .addModifiers(PUBLIC)
                .addTypeVariable(Types.RESULT);
    }

    private static List<MethodSpec> methods(Plan plan) {
        List<MethodSpec> methods = new ArrayList<>();
        for (ErrorPlan error : plan.errors()) {
            methods.add(method(plan, error.className(), error.method(), EntryDocs.summary(error.entry())));
        }
        for (UnrecognizedPlan unrecognized : plan.allUnrecognized()) {
            methods.add(
                    method(plan, unrecognized.className(), unrecognized.method(), Docs.sentence(unrecognized.title())));
        }
        if (plan.hasEnvelopes()) {
            methods.add(
                    method(plan, plan.roots().unreadable(), "onUnreadable", CodeBlock.of(UnreadableException.SUMMARY)));
        }
        return methods;
    }

    private static MethodSpec method(Plan plan, String className, String method, CodeBlock summary) {
        return HandlerMethod.of(plan, className, method, summary.toString())
                .addModifiers(ABSTRACT)
                .build();
    }
}
