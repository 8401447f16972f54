package dev.casebook.generator.generate.definition;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.casebook.catalogue.model.AdditionalText;
import dev.casebook.generator.generate.source.IndexedMethod;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.AliasPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The methods of {@code WhatsAppTable} about the history of an error: its deprecation, its replacement, its former names,
 * and its additional texts such as the first revision. Methods for which no error has a value are left out.
 *
 * <pre>{@code
 * static int replacedBy(int index) {
 *     return switch (index) {
 *         case 2 -> 0;
 *         default -> -1;
 *     };
 * }
 * }</pre>
 */
public final class HistoryTable {
    private static final ClassName STRING = ClassName.get(String.class);

    static List<IndexedMethod> methods(Plan plan) {
        List<IndexedMethod> methods = new ArrayList<>(List.of(
                DefinitionTableGenerator.method(
                        plan, "deprecated", "The reason for the deprecation", STRING, HistoryTable::reason),
                DefinitionTableGenerator.method(
                        plan, "deprecatedSince", "The revision of the deprecation", STRING, HistoryTable::since)));
        if (hasReplacements(plan)) {
            methods.add(replacedBy(plan));
        }
        additionalTexts(plan).forEach(text -> methods.add(additional(text, plan)));
        if (hasFormerNames(plan)) {
            methods.add(DefinitionTableGenerator.method(
                    plan, "formerNames", "The former names", RuntimeTypes.listOf(STRING), HistoryTable::formerNames));
        }
        return methods;
    }

    /** The additional texts that an error of the catalogue has. */
    static List<AdditionalText> additionalTexts(Plan plan) {
        return Arrays.stream(AdditionalText.values())
                .filter(text -> isUsed(text, plan))
                .toList();
    }

    private static boolean isUsed(AdditionalText text, Plan plan) {
        return plan.errors().stream()
                .anyMatch(error -> error.entry().texts().get(text).isPresent());
    }

    /** Whether a deprecated error names its replacement. */
    static boolean hasReplacements(Plan plan) {
        return plan.errors().stream().anyMatch(error -> error.replacement().isPresent());
    }

    /** Whether an error was renamed. */
    public static boolean hasFormerNames(Plan plan) {
        return plan.errors().stream().anyMatch(error -> !error.aliases().isEmpty());
    }

    private static IndexedMethod replacedBy(Plan plan) {
        List<CodeBlock> values = new ArrayList<>();
        plan.errors()
                .forEach(error ->
                        values.add(CodeBlock.of("$L", error.replacement().orElse(-1))));
        plan.allUnrecognized().forEach(unrecognized -> values.add(CodeBlock.of("-1")));
        return new IndexedMethod(
                "replacedBy",
                "Returns the index of the error that replaces a deprecated one.",
                TypeName.INT,
                "the index; -1 if there is none",
                List.of(),
                values);
    }

    private static CodeBlock reason(ErrorPlan error) {
        return DefinitionTableGenerator.text(
                error.entry().lifecycle().deprecated().map(note -> note.reason()));
    }

    private static CodeBlock since(ErrorPlan error) {
        return StringLiteral.string(error.entry()
                .lifecycle()
                .deprecated()
                .flatMap(note -> note.since())
                .orElse(""));
    }

    private static IndexedMethod additional(AdditionalText text, Plan plan) {
        String noun = text.label().toLowerCase(Locale.ROOT);
        return DefinitionTableGenerator.method(
                plan,
                text.method(),
                "The " + noun,
                STRING,
                error -> StringLiteral.paragraph(
                        error.entry().texts().get(text).orElse("").strip()));
    }

    private static CodeBlock formerNames(ErrorPlan error) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                error.aliases().stream()
                        .map(AliasPlan::constant)
                        .map(StringLiteral::string)
                        .collect(CodeBlock.joining(", ")));
    }

    private HistoryTable() {}
}
