package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.NOT_A_TYPE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.text.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the type of a parameter: a word such as {@code int}, or the whole name of a class. */
public final class TypeNames {
    // possessive: other repeated groups take a frame of the stack for each part
    private static final Pattern CLASS = Pattern.compile("([a-z_][A-Za-z0-9_]*\\.)++[A-Z]\\w*(\\.[A-Z]\\w*)*+");
    private static final List<String> WORDS = Arrays.stream(ValueKind.values())
            .filter(ValueKind::isJavaType)
            .map(ValueKind::word)
            .toList();

    public static Optional<Located<String>> read(Syntax value, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        Optional<Located<String>> type = written.filter(text -> isType(text.value()));
        if (written.isPresent() && type.isEmpty()) {
            String word = written.get().value();
            context.add(NOT_A_TYPE.of(word, Nearest.of(word, WORDS), WORDS).at(value.span()));
        }
        return type;
    }

    private static boolean isType(String text) {
        return WORDS.contains(text) || CLASS.matcher(text).matches();
    }

    private TypeNames() {}
}
