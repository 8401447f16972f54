package dev.casebook.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import dev.casebook.Outcome;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.testing.PageExamples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs the examples of the page. */
class StripeExamplesTest {
    private interface Client {
        String pay(String order) throws com.stripe.exception.StripeException;
    }

    @Test
    void containsEveryExampleOfThePage() {
        PageExamples.assertIn(getClass(), 4, "stripe.md");
    }

    private static String typedPay(Client client, String order) {
        try {
            return client.pay(order);
        } catch (com.stripe.exception.StripeException thrown) {
            throw Stripe.from(thrown);
        }
    }

    private static String handled(Client client, String order) {
        try {
            return typedPay(client, order);
        } catch (CustomerAuthenticationException unconfirmed) {
            return "ask the customer to confirm";
        } catch (CardDataException wrong) {
            return "ask the customer to correct: "
                    + wrong.report().field("param").orElse("the card");
        } catch (SuspiciousException secret) {
            return "the card was declined";
        } catch (DeclinedException declined) {
            return "ask for another card";
        } catch (StripeException failed) {
            return failed.outcome() == Outcome.UNKNOWN ? "repeat with the same idempotency key" : "tell a developer";
        }
    }

    private static List<String> failedPayments(StripeReader reader, byte[] bytes) {
        List<String> failed = new ArrayList<>();
        for (ReadError<StripeException> error : reader.event(Body.wrap(bytes))) {
            String intent = error.report().context().getOrDefault("object", "unknown");
            failed.add(intent + ": " + error.withoutStackTrace().advice());
        }
        return failed;
    }

    private static String handled(String code, String declineCode) {
        return handled(
                order -> {
                    throw new CardException("no", "req_1", code, "cvc", declineCode, null, 402, null);
                },
                "order");
    }

    @Test
    void runsExamples() {
        assertEquals("ask the customer to confirm", handled("card_declined", "authentication_required"));
        assertEquals("ask the customer to correct: cvc", handled("incorrect_cvc", "incorrect_cvc"));
        assertEquals("the card was declined", handled("card_declined", "stolen_card"));
        assertEquals("ask for another card", handled("card_declined", "insufficient_funds"));
        assertEquals("tell a developer", handled("parameter_missing", "parameter_missing"));
        assertEquals(
                "repeat with the same idempotency key",
                handled(
                        order -> {
                            throw new ApiConnectionException("lost");
                        },
                        "order"));
        assertEquals("done", handled(order -> "done", "order"));
        assertThrows(
                CardDeclinedException.class,
                () -> typedPay(
                        order -> {
                            throw new CardException("no", "req_1", "card_declined", null, null, null, 402, null);
                        },
                        "order"));
        String event = """
                {"type": "payment_intent.payment_failed", "data": {"object": {"id": "pi_1", "last_payment_error":
                  {"type": "card_error", "code": "expired_card"}}}}
                """;
        assertTrue(failedPayments(StripeReader.create(), event.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .startsWith("pi_1: "));
    }

    @Test
    void readsBodies() {
        byte[] bytes = "{\"error\": {\"code\": \"rate_limit\"}}".getBytes(StandardCharsets.UTF_8);
        int status = 429;
        ReplyHeaders headers = ReplyHeaders.none();
        StripeReader reader = StripeReader.create(); // can be shared
        Optional<StripeException> error =
                reader.reply(Body.wrap(bytes), status, headers).exception();
        assertInstanceOf(RateLimitException.class, error.orElseThrow());
    }
}
