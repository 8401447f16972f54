package dev.casebook.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.Plan;
import java.util.List;

/** Makes one kind of generated thing. */
@FunctionalInterface
interface Generator {
    /** The types of this kind that the plan asks for; none where it asks for none. */
    List<TypeSpec> generate(Plan plan);
}
