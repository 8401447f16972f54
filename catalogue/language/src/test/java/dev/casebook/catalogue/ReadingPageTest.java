package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes and envelopes that docs/reading.md shows are a part of a catalogue without findings. */
class ReadingPageTest {
    private static final String HEAD = """
            casebook: 1
            name: Billing
            title: Billing
            revision: 1
            """;

    private static final String ENTRIES = """
            categories:
              payment: {title: Payment, advice: give-up}
            errors:
              CARD_DECLINED: {code: 7, category: payment, title: Card declined, remedy: r}
            """;

    @Test
    void compiles() throws IOException {
        String page = Files.readString(Path.of("../../docs/reading.md"));
        int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
        String shown = page.substring(begin, page.indexOf("```", begin));
        assertEquals(List.of(), Compiled.messages(HEAD + shown + ENTRIES));
    }
}
