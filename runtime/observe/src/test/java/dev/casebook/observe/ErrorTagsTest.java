package dev.casebook.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.http.HttpErrors;
import dev.casebook.whatsapp.WhatsAppCategory;
import dev.casebook.whatsapp.WhatsAppError;
import dev.casebook.whatsapp.WhatsAppException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Tags have few values, and summaries nothing personal. */
class ErrorTagsTest {
    @Test
    void tagsNameCatalogueCategoryErrorAdviceAndOutcome() {
        assertEquals(
                "{casebook.catalogue=WhatsApp, casebook.category=THROTTLING, casebook.error=RATE_LIMIT_HIT,"
                        + " casebook.advice=RETRY_AFTER, casebook.outcome=REJECTED}",
                ErrorTags.of(Samples.rateLimit()).toMap().toString());
        assertEquals("Http", ErrorTags.of(HttpErrors.of(404)).catalogue());
    }

    @Test
    void tagsOfUnlistedCodeDoNotHaveTheCode() {
        ErrorTags tags = ErrorTags.of(Samples.unlisted());

        assertEquals(ErrorTags.UNRECOGNIZED, tags.error());
        assertEquals("TEMPLATE", tags.category());
        assertFalse(tags.toString().contains("132999"));
    }

    @Test
    void summaryHasCodeStatusAndTraceIdOnOneLine() {
        assertEquals(
                "{casebook.code=130429, casebook.status=429, casebook.trace_id=AbC\\u000a1}",
                ErrorSummary.of(Samples.rateLimit()).occurrence().toString());
        assertFalse(ErrorSummary.of(Samples.rateLimit()).toString().contains(Samples.PERSONAL));
    }

    @Test
    void findsErrorAmongCauses() {
        Exception wrapped = new IllegalStateException(new CompletionException(Samples.rateLimit()));

        assertEquals("RATE_LIMIT_HIT", ErrorTags.ofThrown(wrapped).error());
        assertEquals(Optional.empty(), ErrorSummary.ofThrown(new IllegalStateException()));
        assertEquals(ErrorTags.EMPTY, ErrorTags.ofThrown(null));
    }

    @Test
    void stopsAtCausesThatFormCycle() {
        Exception first = new IllegalStateException();
        Exception second = new IllegalStateException(first);
        first.initCause(second);

        assertEquals(Optional.empty(), ErrorSummary.ofThrown(first));
    }

    @Test
    void hundredThousandErrorsHaveNoMoreTagsThanTheCatalogueAllows() {
        Set<ErrorTags> all = new HashSet<>();
        for (WhatsAppException error : Samples.random(100_000)) {
            all.add(ErrorTags.of(error));
        }
        int limit = 2 * (WhatsAppError.values().length + 2 * WhatsAppCategory.values().length + 2);

        assertTrue(all.size() > WhatsAppError.values().length / 2, () -> "only " + all.size());
        assertTrue(all.size() <= limit, () -> all.size() + " of at most " + limit);
    }
}
