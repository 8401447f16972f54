package dev.casebook.examples.kotlin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
    @ParameterizedTest
    @MethodSource("dev.casebook.whatsapp.WhatsAppErrors#samples")
    void answersEveryError(WhatsAppException error) {
        assertNotNull(AnswersKt.answer(error));
        assertTrue(DeliveriesKt.say(error, "Ann").startsWith("Ann: "));
    }

    @Test
    void agreesWithOtherAnswers() {
        assertEquals(Answer.SEND_LATER, AnswersKt.answer(WhatsAppErrors.of(130429)));
        assertTrue(DeliveriesKt.say(WhatsAppErrors.of(130429), "Ann").startsWith("Ann: later, "));
        assertEquals(Answer.ASK_THE_OPERATOR, AnswersKt.answer(WhatsAppErrors.of(1234567)));
        assertEquals("Ann: stopped, 1234567", DeliveriesKt.say(WhatsAppErrors.of(1234567), "Ann"));
    }
}
