package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_NUMBER;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers that are no codes. */
public final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("[1-9][0-9]{0,8}(\\.[0-9]{1,9})?");

    /** A whole number between two ends, both included. */
    public static KeyValueReader<Integer> between(int least, int most) {
        return (value, context) -> read(value, least + " to " + most, context, text -> whole(text, least, most));
    }

    /** A number of 1 or more, such as {@code 1.5}. */
    public static Optional<Double> multiplier(Syntax value, BindContext context) {
        return read(value, "1 up, such as 1.5", context, Numbers::decimal);
    }

    private interface Conversion<T> {
        Optional<T> of(String text);
    }

    private static <T> Optional<T> read(Syntax value, String range, BindContext context, Conversion<T> conversion) {
        Optional<Located<String>> written = Scalars.read(value, context);
        Optional<T> number = written.flatMap(text -> conversion.of(text.value()));
        if (written.isPresent() && number.isEmpty()) {
            context.add(NOT_A_NUMBER.of(written.get().value(), range).at(value.span()));
        }
        return number;
    }

    private static Optional<Integer> whole(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> WHOLE.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(number -> least <= number && number <= most);
    }

    private static Optional<Double> decimal(String text) {
        return Optional.of(text)
                .filter(digits -> DECIMAL.matcher(digits).matches())
                .map(Double::valueOf);
    }

    private Numbers() {}
}
