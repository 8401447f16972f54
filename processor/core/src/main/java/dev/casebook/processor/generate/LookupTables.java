package dev.casebook.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Lookup;
import dev.casebook.processor.plan.Plan;
import java.util.List;

/** {@code WhatsAppLookup}: from codes to the indices of types, in the order of precedence. */
final class LookupTables implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.lookup() instanceof Lookup.Integers integers
                ? new IntegerLookup(plan, integers).types()
                : new TextLookup(plan, (Lookup.Texts) plan.lookup()).types();
    }
}
