package dev.casebook.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bodies of replies and of webhooks, without stripe-java. */
class StripeBodiesTest {
    private static final StripeReader READER = StripeReader.create();

    private static ReadReply<StripeException> read(int status, String body, Map<String, List<String>> headers) {
        return READER.reply(Body.ofText(body), status, ReplyHeaders.of(headers));
    }

    private static StripeException reply(int status, String body) {
        return read(status, body, Map.of()).exception().orElseThrow();
    }

    private static ErrorReport event(String body) {
        List<ReadError<StripeException>> errors = READER.event(Body.ofText(body));
        assertEquals(1, errors.size(), body);
        return errors.get(0).report();
    }

    @Test
    void prefersAListedDeclineCode() {
        ErrorReport declined = reply(402, """
                {"error": {"code": "card_declined", "decline_code": "insufficient_funds",
                  "doc_url": "https://stripe.com/docs/error-codes/card-declined", "param": "", "type": "card_error",
                  "message": "Your card has insufficient funds.", "charge": "ch_1", "advice_code": "try_again_later",
                  "network_decline_code": "51", "network_advice_code": "03"}}
                """).report();
        assertEquals("insufficient_funds", declined.code());
        assertEquals(Optional.of("card_error"), declined.type());
        assertEquals(Optional.of("https://stripe.com/docs/error-codes/card-declined"), declined.link());
        assertEquals(Optional.of("try_again_later"), declined.field("advice-code"));
        assertEquals(Optional.of("51"), declined.field("network-decline-code"));
        assertEquals(Optional.of("03"), declined.field("network-advice-code"));
        ErrorReport unlisted = reply(402, """
                {"error": {"code": "card_declined", "decline_code": "brand_new_reason", "message": "Declined.",
                  "type": "card_error"}}
                """).report();
        assertEquals("card_declined", unlisted.code());
        assertEquals(List.of("brand_new_reason", "card_declined"), unlisted.candidates());
    }

    @Test
    void usesTheTypeIfThereIsNoCode() {
        StripeException key = reply(401, """
                {"error": {"message": "Invalid API Key provided: sk_test_***", "type": "invalid_request_error"}}
                """);
        assertEquals("invalid_request_error", key.report().code());
        assertInstanceOf(UnrecognizedCredentialsException.class, key);
        assertInstanceOf(ApiException.class, reply(500, "{\"error\": {\"type\": \"api_error\"}}"));
        assertInstanceOf(IdempotencyException.class, reply(400, "{\"error\": {\"type\": \"idempotency_error\"}}"));
    }

    @Test
    void readsCodes() {
        ErrorReport missing = reply(404, """
                {"error": {"code": "resource_missing", "message": "No such customer: 'cus_1'", "param": "id",
                  "type": "invalid_request_error"}}
                """).report();
        assertEquals("resource_missing", missing.code());
        assertEquals(Optional.of("id"), missing.field("param"));
        StripeException limited = read(
                        429,
                        "{\"error\": {\"code\": \"rate_limit\", \"message\": \"Too many\", \"type\": "
                                + "\"invalid_request_error\"}}",
                        Map.of("stripe-should-retry", List.of("true"), "request-id", List.of("req_1")))
                .exception()
                .orElseThrow();
        assertInstanceOf(RateLimitException.class, limited);
        assertInstanceOf(Advice.RetryWithBackoff.class, limited.advice());
        assertEquals(Optional.of(true), limited.report().transientError());
        assertEquals(Optional.of("req_1"), limited.report().traceId());
        StripeException second = reply(400, """
                {"error": {"type": "temporary_session_expired", "code": "account_rate_limit_exceeded",
                  "message": "x", "user_message": "Sign in again."}}
                """);
        assertEquals("account_rate_limit_exceeded", second.report().code());
        assertEquals(Optional.of("Sign in again."), second.report().userText());
    }

    @Test
    void readsTheFormOfOAuth() {
        StripeException grant = reply(400, """
                {"error": "invalid_grant", "error_description": "Authorization code does not exist: ac_1"}
                """);
        assertInstanceOf(OauthInvalidGrantException.class, grant);
        assertEquals(
                Optional.of("Authorization code does not exist: ac_1"),
                grant.report().message());
        assertEquals(
                "invalid_scope",
                reply(400, "{\"error\": \"invalid_scope\"}").report().code());
    }

    @Test
    void coversByTypeAndByStatus() {
        assertInstanceOf(UnrecognizedServiceException.class, reply(500, "{\"error\": {\"message\": \"x\"}}"));
        assertInstanceOf(UnrecognizedBusyException.class, reply(429, "{\"error\": {\"message\": \"x\"}}"));
        assertInstanceOf(
                UnrecognizedDeclinedException.class,
                reply(402, "{\"error\": {\"type\": \"card_error\", \"code\": \"new\"}}"));
        assertInstanceOf(
                UnrecognizedRequestException.class,
                reply(400, "{\"error\": {\"type\": \"invalid_request_error\", \"code\": \"new\"}}"));
        assertInstanceOf(UnreadableStripeException.class, reply(502, "<html>Bad gateway</html>"));
    }

    /** A report run that failed has a text at this place, and the request did not fail. */
    @Test
    void takesNothingOfASuccessForAnError() {
        assertFalse(read(200, "{\"object\": \"reporting.report_run\", \"error\": \"no data\"}", Map.of())
                .failed());
    }

    @Test
    void readsTheStateOfAnObject() {
        StripeException state = read(
                        400,
                        "{\"error\": {\"code\": \"payment_intent_unexpected_state\", \"type\": "
                                + "\"invalid_request_error\", \"payment_intent\": {\"id\": \"pi_1\", "
                                + "\"last_payment_error\": {\"code\": \"card_declined\"}}}}",
                        Map.of("Stripe-Should-Retry", List.of("true")))
                .exception()
                .orElseThrow();
        assertInstanceOf(PaymentIntentUnexpectedStateException.class, state);
        assertEquals(Optional.of("pi_1"), state.report().field("payment-intent"));
        assertInstanceOf(Advice.RetryWithBackoff.class, state.advice()); // since the server says so
    }

    @Test
    void readsWebhooks() {
        ErrorReport payment = event("""
                {"id": "evt_1", "type": "payment_intent.payment_failed", "account": "acct_1", "data": {"object": {
                  "id": "pi_1", "last_payment_error": {"code": "card_declined", "decline_code": "lost_card",
                  "type": "card_error", "message": "x", "payment_method": {"id": "pm_1", "type": "card"}}}}}
                """);
        assertEquals("lost_card", payment.code());
        assertEquals(Optional.of("pm_1"), payment.field("payment-method"));
        assertEquals(Optional.of("card"), payment.field("payment-method-type"));
        assertEquals(
                Map.of(
                        "event", "evt_1",
                        "event-type", "payment_intent.payment_failed",
                        "object", "pi_1",
                        "account", "acct_1"),
                payment.context());
        assertEquals("setup_intent_authentication_failure", event("""
                {"type": "setup_intent.setup_failed", "data": {"object": {"last_setup_error": {
                  "code": "setup_intent_authentication_failure", "type": "invalid_request_error"}}}}
                """).code());
        assertEquals("customer_tax_location_invalid", event("""
                {"type": "invoice.finalization_failed", "data": {"object": {"last_finalization_error": {
                  "code": "customer_tax_location_invalid", "type": "invalid_request_error"}}}}
                """).code());
        assertEquals(List.of(), READER.event(Body.ofText("""
                {"type": "payment_intent.succeeded", "data": {"object": {"last_payment_error": null}}}
                """)));
    }

    @Test
    void readsFailedCharges() {
        String charge = """
                {"id": "evt_1", "data": {"object": {"id": "ch_1", "object": "charge", "failure_code": "card_declined",
                  "failure_message": "Your card was declined.", "outcome": {"reason": "%s", "type": "%s"},
                  "payment_intent": "pi_1"}}, "type": "charge.failed"}
                """;
        ErrorReport stolen = event(charge.formatted("stolen_card", "issuer_declined"));
        assertEquals("stolen_card", stolen.code());
        assertEquals(Optional.of("card_declined"), stolen.field("api-code"));
        assertEquals(Optional.of("ch_1"), stolen.field("charge"));
        assertEquals(Optional.of("pi_1"), stolen.field("payment-intent"));
        assertEquals(Optional.of("Your card was declined."), stolen.message());
        ErrorReport blocked = event(charge.formatted("highest_risk_level", "blocked"));
        assertEquals("card_declined", blocked.code());
        assertEquals(Optional.of("highest_risk_level"), blocked.field("outcome-reason"));
    }
}
