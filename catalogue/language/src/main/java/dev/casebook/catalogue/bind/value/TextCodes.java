package dev.casebook.catalogue.bind.value;

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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text codes as they are written, with their letter case and leading zeros: {@code 23505}, {@code card_declined}. Ranges
 * and pairs are for integers: here {@code auth/invalid-token} is one code. A category covers a prefix, {@code 23*}.
 */
public final class TextCodes implements CodeForms {
    private static final Pattern CODE = Pattern.compile("[^\\s\\p{C}\\p{Z}*]{1,200}");
    private static final Pattern COVERED = Pattern.compile("[^\\s\\p{C}\\p{Z}*]{1,200}\\*");

    @Override
    public Optional<Located<Code>> code(Syntax value, BindContext context) {
        return read(value, CODE, NOT_A_TEXT_CODE, context)
                .map(text -> new Located<>(Code.of(text.value()), text.span()));
    }

    @Override
    public Optional<Located<CoveredCodes>> covered(Syntax value, BindContext context) {
        return read(value, COVERED, NOT_A_PREFIX, context)
                .map(text -> new Located<>(new CoveredCodes.Prefix(withoutStar(text.value())), text.span()));
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
