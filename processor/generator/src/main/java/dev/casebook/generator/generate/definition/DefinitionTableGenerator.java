package dev.casebook.generator.generate.definition;

import static java.util.stream.Collectors.toList;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.Decision;
import dev.casebook.catalogue.source.Located;
import dev.casebook.generator.generate.source.AdviceLiteral;
import dev.casebook.generator.generate.source.CodeLiteral;
import dev.casebook.generator.generate.source.IndexedClass;
import dev.casebook.generator.generate.source.IndexedMethod;
import dev.casebook.generator.generate.source.ListPartition;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.UnrecognizedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code WhatsAppTable}: what the catalogue says about each error, by index.
 *
 * <pre>{@code
 * final class BillingTable {
 *     static BillingError error(int index) {
 *         return switch (index) {
 *             case 0 -> BillingError.CARD_DECLINED;
 *             default -> BillingError.LIMIT_REACHED;
 *         };
 *     }
 * }
 * }</pre>
 */
public final class DefinitionTableGenerator implements TypeGenerator {
    private static final int MAX_CODES = 4_000;
    private static final ClassName STRING = ClassName.get(String.class);

    @Override
    public List<TypeSpec> generate(Plan plan) {
        int size = plan.errors().size() + plan.allUnrecognized().size();
        return new IndexedClass(
                        plan.roots().table(),
                        "The data of each error, by its index.",
                        size,
                        chunk(plan.errors()),
                        methods(plan),
                        List.of(list()))
                .types(plan);
    }

    /** As many errors as leave room for all their codes: each takes up to 14 bytes of a method. */
    public static int chunk(List<ErrorPlan> errors) {
        int chunk = IndexedClass.CHUNK;
        while (chunk > 1
                && ListPartition.of(errors, chunk).stream().anyMatch(DefinitionTableGenerator::hasTooManyCodes)) {
            chunk /= 2;
        }
        return chunk;
    }

    private static boolean hasTooManyCodes(List<ErrorPlan> errors) {
        return errors.stream()
                        .mapToInt(error -> error.entry().codes().all().size())
                        .sum()
                > MAX_CODES;
    }

    private static List<IndexedMethod> methods(Plan plan) {
        ClassName error = RuntimeTypes.named(plan, plan.roots().error());
        ClassName category = RuntimeTypes.named(plan, plan.roots().category());
        List<IndexedMethod> methods = new ArrayList<>(List.of(
                method(plan, "error", "The definition", error, entry -> CodeBlock.of("$T.$L", error, entry.constant())),
                method(plan, "name", "The name", STRING, entry -> StringLiteral.string(entry.constant())),
                method(plan, "codes", "All codes", RuntimeTypes.listOf(RuntimeTypes.CODE), entry -> codes(plan, entry)),
                method(
                        plan,
                        "title",
                        "The title",
                        STRING,
                        entry -> text(Optional.of(entry.entry().texts().title()))),
                method(
                        plan,
                        "meaning",
                        "The meaning",
                        STRING,
                        entry -> text(entry.entry().texts().meaning())),
                method(
                        plan,
                        "remedy",
                        "The remedy",
                        STRING,
                        entry -> text(entry.entry().texts().remedy())),
                method(
                        plan,
                        "category",
                        "The category",
                        category,
                        entry -> CodeBlock.of("$T.$L", category, entry.category())),
                method(plan, "advice", "The advice", RuntimeTypes.ADVICE, entry -> AdviceLiteral.of(entry.advice())),
                method(plan, "outcome", "The outcome", RuntimeTypes.OUTCOME, DefinitionTableGenerator::outcome),
                method(plan, "httpStatus", "The HTTP status", TypeName.INT, DefinitionTableGenerator::httpStatus),
                method(plan, "link", "The link", STRING, DefinitionTableGenerator::link),
                samples(plan)));
        if (hasServerDecisions(plan)) {
            methods.add(method(
                    plan,
                    "serverDecides",
                    "Whether the server decides about a retry",
                    TypeName.BOOLEAN,
                    entry -> CodeBlock.of("$L", entry.decision() == Decision.SERVER)));
        }
        if (hasSymbols(plan)) {
            methods.add(method(
                    plan,
                    "symbol",
                    "The name as the catalogue writes it",
                    STRING,
                    entry -> StringLiteral.string(entry.entry().name().value().value())));
        }
        methods.addAll(HistoryTable.methods(plan));
        return methods;
    }

    /** Whether a name is longer in the catalogue than in Java. */
    public static boolean hasSymbols(Plan plan) {
        return plan.errors().stream()
                .anyMatch(error -> !error.entry().name().value().value().equals(error.constant()));
    }

    /** Whether the server decides about an error: otherwise, the default of {@code ErrorDefinition} is enough. */
    static boolean hasServerDecisions(Plan plan) {
        return plan.errors().stream().anyMatch(error -> error.decision() == Decision.SERVER);
    }

    static IndexedMethod method(
            Plan plan, String name, String doc, TypeName type, Function<ErrorPlan, CodeBlock> value) {
        List<CodeBlock> values = plan.errors().stream().map(value).collect(toList());
        CodeBlock further = values.isEmpty() ? IndexedMethod.NO_VALUE : values.get(values.size() - 1);
        plan.allUnrecognized().forEach(unrecognized -> values.add(further));
        String noun = Character.toLowerCase(doc.charAt(0)) + doc.substring(1);
        return new IndexedMethod(
                name, "Returns " + noun + " of an error.", type, noun + absent(type), List.of(), values);
    }

    /** The placeholder of a value that an error does not have. Some types always have a value. */
    private static String absent(TypeName type) {
        if (type.equals(STRING)) {
            return "; an empty text if there is none";
        }
        return type.equals(TypeName.INT) ? "; 0 if there is none" : "";
    }

    private static IndexedMethod samples(Plan plan) {
        List<CodeBlock> values = new ArrayList<>();
        plan.errors().stream().map(ErrorPlan::sample).forEach(code -> values.add(CodeLiteral.report(plan, code)));
        plan.allUnrecognized().stream()
                .map(UnrecognizedPlan::sample)
                .forEach(code -> values.add(CodeLiteral.report(plan, code)));
        return new IndexedMethod(
                "sample",
                "Returns a report with a code of a type.",
                RuntimeTypes.REPORT,
                "a new report",
                List.of(),
                values);
    }

    /**
     * Not generic, as {@code List.of} is: javac infers nothing for each of thousands of errors, and from thousands of codes
     * of one error it would infer for minutes.
     */
    private static MethodSpec list() {
        return MethodSpec.methodBuilder("list")
                .addJavadoc(
                        "Returns codes as a list.\n\n@param codes the codes\n@return the codes, in the same order\n")
                .addModifiers(PRIVATE, STATIC)
                .returns(RuntimeTypes.listOf(RuntimeTypes.CODE))
                .addParameter(ArrayTypeName.of(RuntimeTypes.CODE), "codes")
                .varargs()
                .addStatement("return $T.of(codes)", List.class)
                .build();
    }

    private static CodeBlock codes(Plan plan, ErrorPlan error) {
        List<CodeBlock> codes = error.entry().codes().all().stream()
                .map(Located::value)
                .map(code -> CodeLiteral.expression(plan, code))
                .toList();
        return CodeBlock.of("list($L)", CodeBlock.join(codes, ", "));
    }

    static CodeBlock text(Optional<Located<String>> text) {
        return StringLiteral.paragraph(
                text.map(Located::value).map(String::strip).orElse(""));
    }

    private static CodeBlock outcome(ErrorPlan error) {
        return CodeBlock.of("$T.$L", RuntimeTypes.OUTCOME, error.outcome());
    }

    private static CodeBlock httpStatus(ErrorPlan error) {
        return CodeBlock.of("$L", error.entry().handling().http().orElse(0));
    }

    private static CodeBlock link(ErrorPlan error) {
        return StringLiteral.string(error.entry()
                .texts()
                .link()
                .map(link -> link.value().toString())
                .orElse(""));
    }
}
