package dev.casebook.processor.generate;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of exceptions that differ in names and words alone: JavaPoet writes one for each length of name, since it
 * breaks lines by it, and what stands for names and words in that one is replaced. Of thousands of errors most are such.
 */
final class LeafTemplate {
    // for private use: such characters are escaped wherever a catalogue's text is written
    private static final String MARK = "\uE000";
    // letters, since these have to be names of classes; no word of any living language has them
    private static final String NAME_MARK = "\uA7FF";
    private static final String PARENT_MARK = "\uA7FE";
    private static final Leaf STAND_IN = new Leaf("", PARENT_MARK, mark(2), mark(3), mark(4), List.of(mark(5)));

    private final Function<Leaf, TypeSpec> writer;
    private final Plan plan;
    private final Map<Integer, String> templates = new HashMap<>();

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
                && error.entry().codes().size() == 1
                && error.entry().thrown().parameters().isEmpty()
                && error.entry().thrown().message().isEmpty()
                && error.entry().captures().isEmpty()
                && plan.operations().raising(error.className()).isEmpty();
    }

    GeneratedFile file(Leaf leaf) {
        String template = templates.computeIfAbsent(leaf.className().length(), this::template);
        String doc = leaf.doc().replace("\n", "\n * ").replace(" * \n", " *\n");
        String text = template.replace(name(leaf.className().length()), leaf.className())
                .replace(STAND_IN.parent(), leaf.parent())
                .replace(STAND_IN.constant(), leaf.constant())
                .replace(STAND_IN.method(), leaf.method())
                .replace(Literals.string(STAND_IN.codes().get(0)).toString(), literal(leaf))
                .replace(STAND_IN.doc(), doc);
        return GeneratedFile.of(plan, leaf.className(), text);
    }

    private String template(int length) {
        Leaf standIn = new Leaf(
                name(length),
                STAND_IN.parent(),
                STAND_IN.constant(),
                STAND_IN.method(),
                STAND_IN.doc(),
                STAND_IN.codes());
        return GeneratedFile.text(plan, writer.apply(standIn));
    }

    private static String literal(Leaf leaf) {
        return Literals.string(leaf.codes().get(0)).toString();
    }

    private static String name(int length) {
        return NAME_MARK.repeat(length);
    }

    private static String mark(int number) {
        return MARK + number + MARK;
    }
}
