package dev.casebook.generator.generate.source;

import dev.casebook.generator.plan.Plan;
import java.util.stream.Stream;

/** Makes one kind of generated thing. */
public interface Generator {
    /** The files of this kind that the plan asks for, made one after the other as they are taken. */
    Stream<GeneratedFile> files(Plan plan);
}
