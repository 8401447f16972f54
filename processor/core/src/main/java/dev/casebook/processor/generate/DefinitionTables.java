package dev.casebook.processor.generate;

import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.source.Located;
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import dev.casebook.processor.plan.UnrecognizedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code WhatsAppTable}: what the catalogue says about each error, by index. */
final class DefinitionTables implements Generator {
    private static final ClassName STRING = ClassName.get(String.class);

    @Override
    public List<TypeSpec> generate(Plan plan) {
        int size = plan.errors().size() + plan.allUnrecognized().size();
        return new IndexedClass(
                        plan.roots().table(),
                        "What the catalogue says about each error, by its index.",
                        size,
                        methods(plan))
                .types(plan);
    }

    private static List<IndexedMethod> methods(Plan plan) {
        ClassName error = Types.named(plan, plan.roots().error());
        ClassName category = Types.named(plan, plan.roots().category());
        return List.of(
                method(
                        plan,
                        "error",
                        "The definition.",
                        error,
                        entry -> CodeBlock.of("$T.$L", error, entry.constant())),
                method(plan, "name", "The name.", STRING, entry -> Literals.string(entry.constant())),
                method(plan, "codes", "Every code.", Types.listOf(Types.CODE), entry -> codes(plan, entry)),
                method(
                        plan,
                        "title",
                        "The title.",
                        STRING,
                        entry -> text(Optional.of(entry.entry().title()))),
                method(
                        plan,
                        "meaning",
                        "The meaning, or an empty text.",
                        STRING,
                        entry -> text(entry.entry().meaning())),
                method(
                        plan,
                        "remedy",
                        "The remedy, or an empty text.",
                        STRING,
                        entry -> text(entry.entry().remedy())),
                method(
                        plan,
                        "category",
                        "The category.",
                        category,
                        entry -> CodeBlock.of("$T.$L", category, entry.category())),
                method(plan, "advice", "The advice.", Types.ADVICE, entry -> AdviceLiteral.of(entry.advice())),
                method(plan, "outcome", "The outcome.", Types.OUTCOME, DefinitionTables::outcome),
                method(plan, "httpStatus", "The HTTP status, or 0.", TypeName.INT, DefinitionTables::httpStatus),
                method(plan, "link", "The link, or an empty text.", STRING, DefinitionTables::link),
                method(plan, "deprecated", "Why it is deprecated, or an empty text.", STRING, DefinitionTables::reason),
                method(
                        plan,
                        "deprecatedSince",
                        "The revision that deprecated it, or an empty text.",
                        STRING,
                        DefinitionTables::since),
                samples(plan));
    }

    private static IndexedMethod method(
            Plan plan, String name, String doc, TypeName type, Function<ErrorPlan, CodeBlock> value) {
        List<CodeBlock> values = plan.errors().stream().map(value).collect(toList());
        while (values.size() < plan.errors().size() + plan.allUnrecognized().size()) {
            values.add(values.isEmpty() ? CodeBlock.of("null") : values.get(values.size() - 1));
        }
        return new IndexedMethod(name, doc, type, List.of(), values);
    }

    private static IndexedMethod samples(Plan plan) {
        List<CodeBlock> values = new ArrayList<>();
        plan.errors().stream().map(ErrorPlan::sample).forEach(code -> values.add(CodeLiteral.report(plan, code)));
        plan.allUnrecognized().stream()
                .map(UnrecognizedPlan::sample)
                .forEach(code -> values.add(CodeLiteral.report(plan, code)));
        return new IndexedMethod("sample", "A report that leads to it.", Types.REPORT, List.of(), values);
    }

    private static CodeBlock codes(Plan plan, ErrorPlan error) {
        List<CodeBlock> codes = error.entry().codes().stream()
                .map(Located::value)
                .map(code -> CodeLiteral.expression(plan, code))
                .toList();
        return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(codes, ", "));
    }

    private static CodeBlock text(Optional<Located<String>> text) {
        return Literals.paragraph(text.map(Located::value).map(String::strip).orElse(""));
    }

    private static CodeBlock outcome(ErrorPlan error) {
        return CodeBlock.of("$T.$L", Types.OUTCOME, error.entry().outcome());
    }

    private static CodeBlock httpStatus(ErrorPlan error) {
        return CodeBlock.of("$L", error.entry().http().orElse(0));
    }

    private static CodeBlock link(ErrorPlan error) {
        return Literals.string(
                error.entry().link().map(link -> link.value().toString()).orElse(""));
    }

    private static CodeBlock reason(ErrorPlan error) {
        return text(error.entry().deprecated().map(note -> note.reason()));
    }

    private static CodeBlock since(ErrorPlan error) {
        return Literals.string(
                error.entry().deprecated().flatMap(note -> note.since()).orElse(""));
    }
}
