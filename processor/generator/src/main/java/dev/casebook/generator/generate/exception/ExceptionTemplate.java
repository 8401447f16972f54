package dev.casebook.generator.generate.exception;

import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of exceptions that differ in names and words alone: JavaPoet writes one for all names that break no line, and one
 * for each length of the longer ones. Of thousands of errors most are such.
 */
final class ExceptionTemplate {
    /** Names of at most this length break no line. */
    private static final int UNBROKEN = 30;

    private final Function<ExceptionSource, TypeSpec> writer;
    private final Plan plan;
    private final Map<Integer, ExceptionTexts> texts = new HashMap<>();

    /**
     * A template.
     *
     * @param writer what writes an exception that has nothing of its own
     */
    ExceptionTemplate(Plan plan, Function<ExceptionSource, TypeSpec> writer) {
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
                && error.entry().templates().isEmpty()
                && plan.operations().raising(error.className()).isEmpty();
    }

    GeneratedFile file(ExceptionSource leaf) {
        int length = Math.max(leaf.className().length(), UNBROKEN);
        ExceptionTexts text = texts.computeIfAbsent(length, this::text);
        return GeneratedFile.of(plan, leaf.className(), text.of(leaf));
    }

    private ExceptionTexts text(int length) {
        return new ExceptionTexts(GeneratedFile.text(plan, writer.apply(ExceptionTexts.standIn(length))));
    }
}
