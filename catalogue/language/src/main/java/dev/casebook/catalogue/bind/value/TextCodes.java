package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.CodeProblems.NOT_A_PATTERN;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_PREFIX;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_TEXT_CODE;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.CodeForms;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.diagnostic.Message1;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.text.TextTemplate;
import dev.casebook.text.ValueKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text codes as they are written, with their letter case and leading zeros: {@code 23505}, {@code card_declined}, {@code
 * Not Found}. Ranges are for integers; here {@code auth/invalid-token} is one code. A code with one value in braces is a
 * pattern, {@code FLOOD_WAIT_{retry-after:seconds}}. A category covers a prefix, {@code 23*}.
 */
public final class TextCodes implements CodeForms {
    private static final Pattern CODE = Pattern.compile("(?=.{1,200}$)[^\\s\\p{C}\\p{Z}*]++( [^\\s\\p{C}\\p{Z}*]++)*+");
    private static final Pattern SINGLE =
            Pattern.compile("(?=.{1,200}$)[^\\s\\p{C}\\p{Z}*{}]++( [^\\s\\p{C}\\p{Z}*{}]++)*+");
    private static final Pattern COVERED = Pattern.compile("[^\\s\\p{C}\\p{Z}*][^\\p{C}*]{0,199}\\*");
    private static final Pattern COVERED_SUBCODES = Pattern.compile("[^\\p{C}*]{0,200}\\*?");
    private static final Set<ValueKind> NUMBERS = EnumSet.of(
            ValueKind.INT,
            ValueKind.LONG,
            ValueKind.MILLISECONDS,
            ValueKind.SECONDS,
            ValueKind.MINUTES,
            ValueKind.HOURS,
            ValueKind.DAYS,
            ValueKind.EPOCH_SECONDS);

    @Override
    public Optional<Located<Code>> code(Syntax value, BindContext context) {
        return read(value, CODE, NOT_A_TEXT_CODE, context).flatMap(text -> code(text, context));
    }

    private static Optional<Located<Code>> code(Located<String> text, BindContext context) {
        if (text.value().indexOf('{') < 0 && text.value().indexOf('}') < 0) {
            return Optional.of(new Located<>(Code.of(text.value()), text.span()));
        }
        if (!isPattern(text.value())) {
            context.add(NOT_A_PATTERN.of(text.value()).at(text.span()));
            return Optional.empty();
        }
        return Optional.of(new Located<>(Code.pattern(text.value()), text.span()));
    }

    private static boolean isPattern(String text) {
        try {
            TextTemplate template = TextTemplate.parse(text);
            return !text.startsWith("{")
                    && text.indexOf("{{") < 0
                    && text.indexOf("}}") < 0
                    && template.slots().size() == 1
                    && NUMBERS.contains(template.slots().get(0).kind());
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @Override
    public Optional<Located<Code.Single>> single(Syntax value, BindContext context) {
        return read(value, SINGLE, NOT_A_TEXT_CODE, context)
                .map(text -> new Located<>(Code.of(text.value()), text.span()));
    }

    @Override
    public Optional<Located<CoveredCodes>> covered(Syntax value, BindContext context) {
        return read(value, COVERED, NOT_A_PREFIX, context)
                .map(text -> new Located<>(new CoveredCodes.Prefix(withoutStar(text.value())), text.span()));
    }

    @Override
    public Optional<CoveredCodes> coveredPair(Located<String> code, Located<String> subcodes, BindContext context) {
        if (!CODE.matcher(code.value()).matches()) {
            context.add(NOT_A_TEXT_CODE.of(code.value()).at(code.span()));
            return Optional.empty();
        }
        String written = subcodes.value();
        if (!written.endsWith("*") || !COVERED_SUBCODES.matcher(written).matches()) {
            context.add(NOT_A_PREFIX.of(written).at(subcodes.span()));
            return Optional.empty();
        }
        return Optional.of(new CoveredCodes.SubcodePrefix(code.value(), withoutStar(written)));
    }

    private static String withoutStar(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static Optional<Located<String>> read(
            Syntax value, Pattern form, Message1<String> message, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        Optional<Located<String>> good =
                written.filter(text -> form.matcher(text.value()).matches());
        if (written.isPresent() && good.isEmpty()) {
            context.add(message.of(written.get().value()).at(value.span()));
        }
        return good;
    }
}
