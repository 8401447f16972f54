package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.CodeProblems.NOT_COVERED_CODES;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.CoveredCodes.Field.Match;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a category covers: codes as the catalogue writes them, {@code {code: card_declined, subcode: insufficient_*}},
 * {@code {type: card_error}}, {@code {sql-state: 40*}} or {@code {http: 500-599}}.
 */
final class CoversReader {
    private static final String HTTP = "http";
    private static final String CODE = "code";
    private static final String SUBCODE = "subcode";
    private static final Pattern STATUSES = Pattern.compile("([1-5][0-9]{2})(?:-([1-5][0-9]{2}))?");
    private static final Pattern VALUE = Pattern.compile("[^*\\p{C}]{1,200}\\*?");

    static Optional<Located<CoveredCodes>> read(Syntax value, BindContext context) {
        if (!(value instanceof Syntax.Mapping mapping)) {
            return context.codes().covered(value, context);
        }
        Map<String, Syntax> values = new HashMap<>();
        mapping.entries().forEach(entry -> values.put(entry.key().text(), entry.value()));
        Optional<CoveredCodes> read = Optional.empty();
        Syntax codeValue = values.get(CODE);
        Syntax subcodeValue = values.get(SUBCODE);
        if (codeValue != null && subcodeValue != null && values.size() == 2) {
            Optional<Located<String>> code = Scalars.read(codeValue, context);
            Optional<Located<String>> subcode = Scalars.read(subcodeValue, context);
            read = code.flatMap(of -> subcode.flatMap(block -> context.codes().coveredPair(of, block, context)));
        } else if (mapping.entries().size() == 1) {
            read = field(mapping.entries().get(0), context);
        } else {
            context.add(NOT_COVERED_CODES.of(context.key()).at(mapping.span()));
        }
        return read.map(codes -> new Located<>(codes, mapping.span()));
    }

    private static Optional<CoveredCodes> field(Syntax.Entry entry, BindContext context) {
        Optional<Located<String>> value = Scalars.read(entry.value(), context);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (entry.key().text().equals(HTTP)) {
            return statuses(value.get(), context);
        }
        String text = value.get().value();
        if (!VALUE.matcher(text).matches() || text.equals("*")) {
            context.add(NOT_COVERED_CODES.of(context.key()).at(value.get().span()));
            return Optional.empty();
        }
        boolean prefix = text.endsWith("*");
        String compared = prefix ? text.substring(0, text.length() - 1) : text;
        return NameForm.FIELD
                .read(entry.key(), context)
                .map(name ->
                        new CoveredCodes.Field(name.value().value(), compared, prefix ? Match.PREFIX : Match.EQUAL));
    }

    private static Optional<CoveredCodes> statuses(Located<String> value, BindContext context) {
        Matcher statuses = STATUSES.matcher(value.value());
        int first = statuses.matches() ? Integer.parseInt(statuses.group(1)) : 0;
        int last = first == 0 || statuses.group(2) == null ? first : Integer.parseInt(statuses.group(2));
        if (first == 0 || last < first) {
            context.add(NOT_COVERED_CODES.of(context.key()).at(value.span()));
            return Optional.empty();
        }
        return Optional.of(new CoveredCodes.Status(first, last));
    }

    private CoversReader() {}
}
