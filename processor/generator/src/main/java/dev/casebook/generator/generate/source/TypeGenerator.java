package dev.casebook.generator.generate.source;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/** Makes one kind of generated thing as types, each in a file of its own. */
public interface TypeGenerator extends Generator {
    /** The types of this kind that the plan asks for; none where it asks for none. */
    List<TypeSpec> generate(Plan plan);

    @Override
    default Stream<GeneratedFile> files(Plan plan) {
        return generate(plan).stream().map(type -> GeneratedFile.of(plan, type));
    }
}
