package dev.casebook.generator.generate.lookup;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.Lookup;
import dev.casebook.generator.plan.Plan;
import java.util.List;

/** {@code WhatsAppLookup}: from codes to the indices of types, in the order of precedence. */
public final class LookupGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.lookup() instanceof Lookup.Integers integers
                ? new IntegerLookupGenerator(plan, integers).types()
                : new TextLookupGenerator(plan, (Lookup.Texts) plan.lookup()).types();
    }
}
