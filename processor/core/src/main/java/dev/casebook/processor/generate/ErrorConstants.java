package dev.casebook.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code WhatsAppError}: one constant for each error. An enum up to {@link #MAX_IN_ENUM} constants, former names
 * included, since its class initializer breaks near 4,000; above that a final class with the same fields, which stand in interfaces of its own.
 */
final class ErrorConstants implements TypeGenerator {
    static final int MAX_IN_ENUM = 3_000;

    @Override
    public List<TypeSpec> generate(Plan plan) {
        if (constants(plan) <= MAX_IN_ENUM) {
            return List.of(ErrorEnum.type(plan));
        }
        List<TypeSpec> types = new ArrayList<>(ErrorClass.constants(plan));
        types.add(ErrorClass.type(plan));
        return types;
    }

    private static int constants(Plan plan) {
        return plan.errors().stream()
                .mapToInt(error -> 1 + error.aliases().size())
                .sum();
    }
}
