package dev.casebook.observe.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes a value as the plain value that a function makes of it. */
final class PlainSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a module is serialized only with its mapper, and never one with functions
    private final transient Function<T, Object> plain;

    PlainSerializer(Class<? extends T> type, Function<T, Object> plain) {
        super(type, false);
        this.plain = plain;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        context.defaultSerializeValue(plain.apply(value), generator);
    }
}
