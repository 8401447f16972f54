package dev.casebook.processor.generate;

import dev.casebook.processor.plan.Plan;
import java.util.stream.Stream;

/** Makes one kind of generated thing. */
interface Generator {
    /** The files of this kind that the plan asks for, made one after the other as they are taken. */
    Stream<GeneratedFile> files(Plan plan);
}
