package dev.casebook.catalogue.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A parameter of a message: its name in the text, and how a value is shown.
 *
 * @param <T> the type of its values
 */
public final class Parameter<T> {
    private static final int FIRST = 10;

    private final String name;
    private final Function<T, String> shown;

    private Parameter(String name, Function<T, String> shown) {
        this.name = requireNonNull(name, "name");
        this.shown = requireNonNull(shown, "shown");
    }

    /** A text of our own, or one that has been checked, as it is. */
    static Parameter<String> text(String name) {
        return new Parameter<>(name, text -> text);
    }

    /** Text of the user: shortened, on one line, with invisible characters escaped. */
    static Parameter<String> written(String name) {
        return new Parameter<>(name, Shown::of);
    }

    /** A number. */
    static Parameter<Integer> number(String name) {
        return new Parameter<>(name, number -> Integer.toString(number));
    }

    /** A number of bytes, as {@code 32 MiB}. */
    static Parameter<Integer> size(String name) {
        return new Parameter<>(name, bytes -> (bytes >> 20) + " MiB");
    }

    /** A character, as {@code U+000A}. */
    static Parameter<Integer> character(String name) {
        return new Parameter<>(name, point -> String.format("U+%04X", point));
    }

    /** A byte, as {@code 0xE9}. */
    static Parameter<Byte> hex(String name) {
        return new Parameter<>(name, value -> String.format("0x%02X", value));
    }

    /** What was probably meant, as a question at the end of the sentence; nothing where nothing is near. */
    static Parameter<Optional<String>> suggestion(String name) {
        return new Parameter<>(
                name,
                meant -> meant.map(word -> "; did you mean `" + word + "`?").orElse(""));
    }

    /** Words, with commas between them. */
    static Parameter<List<String>> list(String name) {
        return new Parameter<>(name, words -> String.join(", ", words));
    }

    /** Words of which one is to be chosen. */
    static Parameter<List<String>> choice(String name) {
        return new Parameter<>(name, words -> String.join(" or ", words));
    }

    /** The steps of a cycle. */
    static Parameter<List<String>> cycle(String name) {
        return new Parameter<>(name, steps -> String.join(" -> ", steps));
    }

    /** Each on a line of its own. */
    static Parameter<List<String>> lines(String name) {
        return new Parameter<>(
                name,
                lines -> lines.isEmpty()
                        ? " nowhere"
                        : lines.stream().map(line -> "\n    " + line).collect(Collectors.joining()));
    }

    /** The first ten, and how many more there are. */
    static Parameter<List<String>> first(String name) {
        return new Parameter<>(name, Parameter::first);
    }

    /** A part of a whole, such as {@code 2 of 3}. */
    static Parameter<Share> share(String name) {
        return new Parameter<>(name, share -> share.part() + " of " + share.whole());
    }

    /** Types, or that there are none. */
    static Parameter<String> orNothing(String name) {
        return new Parameter<>(name, types -> types.isEmpty() ? "nothing" : types);
    }

    /** What makes a handler complete. */
    static Parameter<Repairs> repairs(String name) {
        return new Parameter<>(name, Repairs::text);
    }

    private static String first(List<String> words) {
        String first = String.join(", ", words.subList(0, Math.min(FIRST, words.size())));
        return words.size() > FIRST ? first + " and " + (words.size() - FIRST) + " more" : first;
    }

    /** The name that the text of the message uses. */
    public String name() {
        return name;
    }

    Argument is(T value) {
        return new Argument(name, shown.apply(value));
    }
}
