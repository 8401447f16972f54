package com.acme.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.Unreadable;
import dev.casebook.Unrecognized;
import dev.casebook.whatsapp.WhatsAppCategory;
import dev.casebook.whatsapp.WhatsAppError;
import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example of the page about overlays: this package's catalogue amends the one that ships. */
class WhatsAppOverlayTest {
    private static final Path PAGE = Path.of("../../docs/overlays.md");
    private static final Path CATALOGUE = Path.of("src/test/resources/com/acme/messaging/messaging.yaml");

    @Test
    void documentsThisCatalogue() throws IOException {
        assertTrue(Files.readString(PAGE, UTF_8).contains("```yaml\n" + Files.readString(CATALOGUE, UTF_8) + "```\n"));
    }

    @Test
    void keepsPublishedErrorsWithCodes() {
        for (WhatsAppError published : WhatsAppError.values()) {
            MessagingError own = MessagingError.valueOf(published.name());
            assertEquals(published.codes(), own.codes(), published.name());
            assertEquals(published.title(), own.title());
            assertEquals(published.category().name(), own.category().name());
        }
        Set<String> added = names(MessagingError.values());
        added.removeAll(names(WhatsAppError.values()));
        assertEquals(Set.of("GATEWAY_CLOSED"), added);
        assertEquals(names(WhatsAppCategory.values()), names(MessagingCategory.values()));
    }

    @Test
    void overridesOnlyGivenValues() {
        assertEquals(new Advice.RetryAfter(Duration.ofSeconds(30)), MessagingError.PAIR_RATE_LIMIT_HIT.advice());
        assertEquals(WhatsAppError.PAIR_RATE_LIMIT_HIT.meaning(), MessagingError.PAIR_RATE_LIMIT_HIT.meaning());
        assertInstanceOf(GatewayClosedException.class, MessagingErrors.of(990001));
        assertEquals("2026-11-22, ours 3", MessagingException.revision());
    }

    @Test
    void convertsPublishedExceptions() {
        for (WhatsAppException published : WhatsAppErrors.samples()) {
            MessagingException own = MessagingErrors.from(published);
            assertSame(published.report(), own.report());
            assertSame(published, own.getCause());
            assertEquals(published.code(), own.code());
            assertEquals(published.error().map(Enum::name), own.error().map(Enum::name));
            assertEquals(published.category().map(Enum::name), own.category().map(Enum::name));
            assertEquals(published instanceof Unrecognized, own instanceof Unrecognized);
            assertEquals(published instanceof Unreadable, own instanceof Unreadable);
        }
    }

    @Test
    void listsCodeThatWasUnrecognized() {
        assertInstanceOf(GatewayClosedException.class, MessagingErrors.from(WhatsAppErrors.of(990001)));
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(HashSet::new));
    }
}
