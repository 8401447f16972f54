package dev.casebook.observe.jackson3;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the plain value that a function makes of it. */
final class PlainSerializer<T> extends StdSerializer<T> {
    private final Function<T, Object> plain;

    PlainSerializer(Class<? extends T> type, Function<T, Object> plain) {
        super(type);
        this.plain = plain;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        context.writeValue(generator, plain.apply(value));
    }
}
