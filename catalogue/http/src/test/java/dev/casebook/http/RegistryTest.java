package dev.casebook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The facts: codes and names as IANA's registry has them. */
class RegistryTest {
    @Test
    void listsEveryRegisteredStatus() throws IOException {
        List<String> listed = Arrays.stream(HttpError.values())
                .map(error -> error.codes().get(0) + "\t" + error.title())
                .toList();
        assertEquals(registry(), listed);
    }

    @Test
    void namesAreTheRegistrysNames() {
        for (HttpError error : HttpError.values()) {
            String name = error.title().toUpperCase(Locale.ROOT).replace(' ', '_');
            assertEquals(name.equals("(UNUSED)") ? "UNUSED_418" : name, error.name());
        }
    }

    @Test
    void usesStatusAsCode() {
        for (HttpError error : HttpError.values()) {
            assertEquals(
                    error.codes().get(0).toString(), "" + error.httpStatus().orElseThrow());
        }
    }

    private static List<String> registry() throws IOException {
        try (InputStream file = RegistryTest.class.getResourceAsStream("registry.tsv")) {
            return new String(requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }
}
