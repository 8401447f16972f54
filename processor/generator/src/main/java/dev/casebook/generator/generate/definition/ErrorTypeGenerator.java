package dev.casebook.generator.generate.definition;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code WhatsAppError}: one constant for each error. An enum up to {@link #MAX_IN_ENUM} constants, former names
 * included, since its class initializer breaks near 4,000; above that a final class with the same fields, which are in interfaces of its own.
 */
public final class ErrorTypeGenerator implements TypeGenerator {
    public static final int MAX_IN_ENUM = 3_000;

    @Override
    public List<TypeSpec> generate(Plan plan) {
        if (isEnum(plan)) {
            return List.of(ErrorEnumGenerator.type(plan));
        }
        List<TypeSpec> types = new ArrayList<>(ErrorClassGenerator.constants(plan));
        types.add(ErrorClassGenerator.type(plan));
        return types;
    }

    /** Whether the constants fit into an enum. */
    public static boolean isEnum(Plan plan) {
        int constants = plan.errors().stream()
                .mapToInt(error -> 1 + error.aliases().size())
                .sum();
        return constants <= MAX_IN_ENUM;
    }
}
