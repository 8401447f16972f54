package dev.casebook.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of exceptions that differ in names and words alone: JavaPoet writes one for all names that break no line, and one
 * for each length of the longer ones. Of thousands of errors most are such.
 */
final class LeafTemplate {
    /** Names of at most this length break no line. */
    private static final int UNBROKEN = 30;

    private final Function<Leaf, TypeSpec> writer;
    private final Plan plan;
    private final Map<Integer, LeafText> texts = new HashMap<>();

    /**
     * A template.
     *
     * @param writer what writes an exception that has nothing of its own
     */
    LeafTemplate(Plan plan, Function<Leaf, TypeSpec> writer) {
        this.plan = plan;
        this.writer = writer;
    }

    /** Whether the exception of an error has nothing but names and words of its own. */
    boolean fits(ErrorPlan error) {
        return !error.deprecated()
                && error.aliases().isEmpty()
                && error.entry().codes().all().size() == 1
                && error.entry().thrown().parameters().isEmpty()
                && error.entry().thrown().message().isEmpty()
                && error.entry().captures().isEmpty()
                && plan.operations().raising(error.className()).isEmpty();
    }

    GeneratedFile file(Leaf leaf) {
        int length = Math.max(leaf.className().length(), UNBROKEN);
        LeafText text = texts.computeIfAbsent(length, this::text);
        return GeneratedFile.of(plan, leaf.className(), text.of(leaf));
    }

    private LeafText text(int length) {
        return new LeafText(GeneratedFile.text(plan, writer.apply(LeafText.standIn(length))));
    }
}
