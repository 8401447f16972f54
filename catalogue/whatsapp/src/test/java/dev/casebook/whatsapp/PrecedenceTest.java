package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.casebook.Unrecognized;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What codes lead to: pairs before codes, codes before ranges, ranges before covers. */
class PrecedenceTest {
    @Test
    void findsErrorByCode() {
        assertInstanceOf(RateLimitHitException.class, WhatsAppErrors.of(WhatsAppCodes.RATE_LIMIT_HIT));
        assertEquals(Optional.of(WhatsAppError.RATE_LIMIT_HIT), WhatsAppErrors.find(130429));
    }

    @Test
    void findsErrorByRange() {
        assertInstanceOf(ApiPermissionException.class, WhatsAppErrors.of(250));
        assertInstanceOf(ApiPermissionException.class, WhatsAppErrors.of(299));
    }

    @Test
    void prefersCodeToRange() {
        assertInstanceOf(AccessTokenMissingException.class, WhatsAppErrors.of(200));
    }

    @Test
    void prefersPairToCode() {
        WhatsAppException pair = WhatsAppErrors.of(100, 2388072);

        assertSame(WhatsAppErrors.of(2388072).getClass(), pair.getClass());
        assertInstanceOf(InvalidParameterException.class, WhatsAppErrors.of(100));
    }

    @Test
    void findsCategoryOfUnlistedTemplateSubcode() {
        WhatsAppException error = WhatsAppErrors.of(100, 2388999);

        assertInstanceOf(Unrecognized.class, error);
        assertInstanceOf(TemplateCreationException.class, error);
        assertEquals(Optional.empty(), WhatsAppErrors.find(100, 2388999));
    }

    @Test
    void findsErrorOfCodeForUnlistedSubcode() {
        assertInstanceOf(InvalidParameterException.class, WhatsAppErrors.of(100, 1));
    }

    @Test
    void findsCategoryOfCoveredCode() {
        WhatsAppException error = WhatsAppErrors.of(132099);

        assertInstanceOf(UnrecognizedTemplateException.class, error);
        assertInstanceOf(TemplateException.class, error);
        assertEquals(132099, error.code());
    }

    @Test
    void returnsUnrecognizedForOtherCode() {
        WhatsAppException error = WhatsAppErrors.of(999999);

        assertInstanceOf(UnrecognizedWhatsAppException.class, error);
        assertEquals(999999, error.code());
        assertEquals(Optional.empty(), error.error());
    }

    @Test
    void codesThatMeanTheSameShareATypeAndKeepTheirNumber() {
        assertSame(WhatsAppErrors.of(131047).getClass(), WhatsAppErrors.of(470).getClass());
        assertEquals(470, WhatsAppErrors.of(470).code());
        assertEquals(131047, WhatsAppErrors.of(131047).code());
    }

    @Test
    void findsErrorByZero() {
        assertEquals(0, WhatsAppErrors.of(0).code());
        assertEquals(
                "APP_USER_NOT_AUTHENTICATED",
                WhatsAppErrors.find(0).orElseThrow().name());
    }
}
