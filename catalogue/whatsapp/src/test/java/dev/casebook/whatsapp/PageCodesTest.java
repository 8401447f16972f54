package dev.casebook.whatsapp;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page "WhatsApp Business API Errors" is where the catalogue started: none of its codes may be lost. */
class PageCodesTest {
    @Test
    void listsEveryCodeOfPage() {
        List<String> page = TestLines.of("page-codes.txt");
        Set<String> listed = Arrays.stream(WhatsAppError.values())
                .flatMap(error -> error.codes().stream())
                .map(Code::toString)
                .collect(toSet());

        assertEquals(65, page.size());
        assertEquals(
                List.of(), page.stream().filter(code -> !listed.contains(code)).toList());
    }
}
