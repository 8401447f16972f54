package dev.casebook.processor.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.processor.handler.HandlerMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every method of a dispatcher takes and gives.
 *
 * @param returned the type that the handler's methods return
 * @param parameters what they take after the error
 * @param thrown what they declare to throw
 */
record DispatchSignature(TypeName returned, List<ParameterSpec> parameters, List<TypeName> thrown) {
    /** The names that the dispatcher uses itself. */
    private static final Set<String> TAKEN = Set.of("error", "method", "handler", "made", "moved");

    static DispatchSignature of(DispatchPlan plan) {
        return new DispatchSignature(
                plan.model()
                        .map(model -> TypeName.get(model.type().getReturnType()))
                        .orElse(TypeName.VOID),
                plan.model().map(DispatchSignature::parameters).orElse(List.of()),
                plan.thrown().stream().map(TypeName::get).toList());
    }

    boolean isVoid() {
        return returned.equals(TypeName.VOID);
    }

    /** The additional arguments, each after a comma. */
    CodeBlock arguments() {
        return parameters.stream()
                .map(parameter -> CodeBlock.of(", $N", parameter))
                .collect(CodeBlock.joining(""));
    }

    /** A {@code @param} for the error and for each additional argument. */
    CodeBlock parametersInJavadoc() {
        CodeBlock.Builder tags = CodeBlock.builder().add("@param error the error\n");
        parameters.forEach(parameter -> tags.add("@param $N passed on to the method\n", parameter));
        return tags.build();
    }

    private static List<ParameterSpec> parameters(HandlerMethod model) {
        List<ParameterSpec> parameters = new ArrayList<>();
        Set<String> taken = new HashSet<>(TAKEN);
        model.furtherParameters()
                .forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
        for (int i = 0; i < model.further().size(); i++) {
            String name = free(model.furtherParameters().get(i).getSimpleName().toString(), taken);
            parameters.add(ParameterSpec.builder(TypeName.get(model.further().get(i)), name)
                    .build());
        }
        return parameters;
    }

    /** A parameter's own name, or a longer one where the dispatcher uses it itself. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        while (TAKEN.contains(free) || (taken.contains(free) && !free.equals(name))) {
            free += "_";
        }
        taken.add(free);
        return free;
    }
}
