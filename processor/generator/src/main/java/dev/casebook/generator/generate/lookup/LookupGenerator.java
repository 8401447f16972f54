package dev.casebook.generator.generate.lookup;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.Lookup;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** {@code WhatsAppLookup}: from codes to the indices of types, in the order of precedence. */
public final class LookupGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        List<TypeSpec> types = new ArrayList<>(ofCodes(plan));
        if (!plan.coveredReports().isEmpty()) {
            types.set(0, new CoveredReportsBlock(plan, plan.coveredReports()).addTo(types.get(0)));
        }
        return types;
    }

    private static List<TypeSpec> ofCodes(Plan plan) {
        return plan.lookup() instanceof Lookup.Integers integers
                ? new IntegerLookupGenerator(plan, integers).types()
                : new TextLookupGenerator(plan, (Lookup.Texts) plan.lookup()).types();
    }
}
