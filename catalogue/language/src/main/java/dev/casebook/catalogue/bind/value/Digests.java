package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_DIGEST;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads SHA-256 digests in hexadecimal. */
public final class Digests {
    public static final String PATTERN = "[0-9a-f]{64}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public static Optional<Located<String>> read(Syntax value, BindContext context) {
        Optional<Located<String>> text = Scalars.read(value, context);
        text.filter(digest -> !FORM.matcher(digest.value()).matches())
                .ifPresent(digest -> context.add(NOT_A_DIGEST.of(digest.value()).at(digest.span())));
        return text.filter(digest -> FORM.matcher(digest.value()).matches());
    }

    private Digests() {}
}
