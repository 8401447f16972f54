package dev.casebook.processor.handler;

import dev.casebook.processor.compiler.TypeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the methods of a handler have in common: the additional parameters and the return type that most of them have.
 * Kotlin's {@code suspend} functions are left out, since they can only be corrected.
 */
public final class CommonSignature {
    private final List<HandlerMethod> methods;

    public CommonSignature(List<HandlerMethod> methods) {
        this.methods = methods.stream().filter(method -> !method.isSuspend()).toList();
    }

    public static String parameters(HandlerMethod method) {
        return method.further().stream().map(TypeText::full).collect(Collectors.joining(", "));
    }

    public static String returnType(HandlerMethod method) {
        return TypeText.full(method.type().getReturnType());
    }

    /** The first method that has what most have; empty for a class without methods. */
    public Optional<HandlerMethod> model(Function<HandlerMethod, String> property) {
        Map<String, Integer> count = new LinkedHashMap<>();
        methods.forEach(method -> count.merge(property.apply(method), 1, Integer::sum));
        int most = count.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return methods.stream()
                .filter(method -> count.getOrDefault(property.apply(method), 0) == most)
                .findFirst();
    }
}
