package dev.casebook.generated;

import dev.casebook.CodedException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values that an exception was created with, as they are serialized: names and values in the order of the catalogue,
 * without secrets. A value that another version of the catalogue does not know is ignored.
 */
public final class SerializedValues implements Serializable {
    static final SerializedValues NONE = new SerializedValues(new String[0], new Object[0], null);

    private static final long serialVersionUID = 1L;

    /** As many parameters as a constructor can have in Java; a look-up reads all names. */
    private static final int MAX_VALUES = 255;

    private final String[] names;

    @SuppressWarnings("serial") // parameters can have any type
    private final Object[] values;

    private final @Nullable String message;

    private SerializedValues(String[] names, Object[] values, @Nullable String message) {
        this.names = names;
        this.values = values;
        this.message = message;
    }

    static SerializedValues of(CodedException error) {
        Map<String, Object> parameters = error.parameters();
        String message = error.catalogueMessage().orElse(null);
        return parameters.isEmpty() && message == null
                ? NONE
                : new SerializedValues(
                        parameters.keySet().toArray(new String[0]),
                        parameters.values().toArray(),
                        message);
    }

    /** A value; null if there is none with this name and this type. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public <T> @Nullable T get(String name, Class<T> type) {
        int index = Arrays.asList(names).indexOf(name);
        return index >= 0 && type.isInstance(values[index]) ? type.cast(values[index]) : null;
    }

    /** The message of the catalogue with its values, or null. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public @Nullable String message() {
        return message;
    }

    /** A checked copy, so that nobody who wrote the stream has the arrays. */
    private Object readResolve() throws InvalidObjectException {
        boolean complete = names != null
                && values != null
                && names.length == values.length
                && names.length <= MAX_VALUES
                && Arrays.stream(names).allMatch(Objects::nonNull)
                && Arrays.stream(values).allMatch(Objects::nonNull);
        if (complete) {
            return new SerializedValues(names.clone(), values.clone(), message);
        }
        throw new InvalidObjectException("names and values do not match, or are more than " + MAX_VALUES);
    }
}
