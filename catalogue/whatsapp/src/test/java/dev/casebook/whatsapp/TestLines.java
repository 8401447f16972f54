package dev.casebook.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the lists that stand beside the tests. */
final class TestLines {
    static List<String> of(String name) {
        try (InputStream stream = Objects.requireNonNull(TestLines.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestLines() {}
}
