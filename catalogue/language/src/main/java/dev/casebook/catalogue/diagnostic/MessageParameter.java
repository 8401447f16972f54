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
public final class MessageParameter<T> {
    private static final int FIRST = 10;

    private final String name;
    private final Function<T, String> shown;

    private MessageParameter(String name, Function<T, String> shown) {
        this.name = requireNonNull(name, "name");
        this.shown = requireNonNull(shown, "shown");
    }

    /** A text of our own, or one that has been checked, as it is. */
    static MessageParameter<String> text(String name) {
        return new MessageParameter<>(name, text -> text);
    }

    /** Text of the user: shortened, on one line, with invisible characters escaped. */
    static MessageParameter<String> written(String name) {
        return new MessageParameter<>(name, DisplayText::of);
    }

    /** A number. */
    static MessageParameter<Integer> number(String name) {
        return new MessageParameter<>(name, number -> Integer.toString(number));
    }

    /** A number of bytes, as {@code 32 MiB}. */
    static MessageParameter<Integer> size(String name) {
        return new MessageParameter<>(name, bytes -> (bytes >> 20) + " MiB");
    }

    /** A character, as {@code U+000A}. */
    static MessageParameter<Integer> character(String name) {
        return new MessageParameter<>(name, point -> String.format("U+%04X", point));
    }

    /** A byte, as {@code 0xE9}. */
    static MessageParameter<Byte> hex(String name) {
        return new MessageParameter<>(name, value -> String.format("0x%02X", value));
    }

    /** What was probably meant, as a question at the end of the sentence; nothing where nothing is near. */
    static MessageParameter<Optional<String>> suggestion(String name) {
        return new MessageParameter<>(
                name,
                meant -> meant.map(word -> "; did you mean `" + word + "`?").orElse(""));
    }

    /** Words, with commas between them. */
    static MessageParameter<List<String>> list(String name) {
        return new MessageParameter<>(name, words -> String.join(", ", words));
    }

    /** Words of which one is to be chosen. */
    static MessageParameter<List<String>> choice(String name) {
        return new MessageParameter<>(name, words -> String.join(" or ", words));
    }

    /** The steps of a cycle. */
    static MessageParameter<List<String>> cycle(String name) {
        return new MessageParameter<>(name, steps -> String.join(" -> ", steps));
    }

    /** Each on a line of its own. */
    static MessageParameter<List<String>> lines(String name) {
        return new MessageParameter<>(
                name,
                lines -> lines.isEmpty()
                        ? " nowhere"
                        : lines.stream().map(line -> "\n    " + line).collect(Collectors.joining()));
    }

    /** The first ten, and how many more there are. */
    static MessageParameter<List<String>> first(String name) {
        return new MessageParameter<>(name, MessageParameter::first);
    }

    /** A part of a whole, such as {@code 2 of 3}. */
    static MessageParameter<Share> share(String name) {
        return new MessageParameter<>(name, share -> share.part() + " of " + share.whole());
    }

    /** Types, or that there are none. */
    static MessageParameter<String> orNothing(String name) {
        return new MessageParameter<>(name, types -> types.isEmpty() ? "nothing" : types);
    }

    /** What makes a handler complete. */
    static MessageParameter<Repairs> repairs(String name) {
        return new MessageParameter<>(name, Repairs::text);
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
