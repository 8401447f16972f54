package dev.casebook.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.RawRequestOptions;
import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.testing.AnswerServer;
import dev.casebook.testing.AnswerServer.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The real stripe-java against a local server in the forms of Stripe. */
class StripeTest {
    static {
        // otherwise the server waits 40 ms for each reply, and there are two thousand
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static StripeClient client(URI base) {
        String address = "http://" + base.getAuthority();
        return StripeClient.builder()
                .setApiKey("sk_test_none")
                .setApiBase(address)
                .setConnectBase(address)
                .setMaxNetworkRetries(0)
                .build();
    }

    private static com.stripe.exception.StripeException thrownByClient(Answer answer) {
        try (AnswerServer server = AnswerServer.answering(uri -> answer.with("Request-Id", "req_1"))) {
            return assertThrows(
                    com.stripe.exception.StripeException.class,
                    () -> client(server.at("/")).v1().customers().retrieve("cus_1"));
        }
    }

    private static Answer error(int status, String members) {
        return Answer.json(status, "{\"error\": {" + members + "}}");
    }

    /** The kinds of exceptions differ by status, so each code comes with several. */
    @Test
    void givesWhatTheClientThrowsItsType() {
        try (AnswerServer server = AnswerServer.answering(StripeTest::named)) {
            StripeClient client = client(server.at("/"));
            for (StripeError error : StripeError.values()) {
                String code = error.codes().get(0).toString();
                for (int status : new int[] {400, 401, 402, 403, 404, 409, 429, 500}) {
                    com.stripe.exception.StripeException thrown = assertThrows(
                            com.stripe.exception.StripeException.class,
                            () -> client.v1().customers().retrieve(code + "-" + status));
                    StripeException typed = Stripe.from(thrown);
                    assertEquals(Optional.of(error), typed.error(), code);
                    assertSame(thrown, typed.getCause());
                    assertEquals(Optional.of("said"), typed.report().message());
                    assertEquals(Optional.of("req_1"), typed.report().traceId());
                    assertEquals(OptionalInt.of(status), typed.report().httpStatus());
                }
            }
        }
    }

    /** An error in the form of its kind: OAuth, a type alone, a decline code, a code. */
    private static Answer named(URI uri) {
        String name = uri.getPath().replaceFirst(".*/", "");
        String code = name.substring(0, name.indexOf('-'));
        int status = Integer.parseInt(name.substring(name.indexOf('-') + 1));
        String said = "\"message\": \"said\"";
        Answer answer;
        if (StripeFactsTest.OAUTH.contains(code)) {
            answer = Answer.json(status, "{\"error\": \"" + code + "\", \"error_description\": \"said\"}");
        } else if (StripeFactsTest.codes("type").contains(code)) {
            answer = error(status, "\"type\": \"" + code + "\", " + said);
        } else if (StripeFactsTest.codes("decline").contains(code)) {
            answer = error(
                    status,
                    "\"type\": \"card_error\", \"code\": \"card_declined\", \"decline_code\": \"" + code + "\", "
                            + said);
        } else {
            answer = error(status, "\"type\": \"invalid_request_error\", \"code\": \"" + code + "\", " + said);
        }
        return answer.with("Request-Id", "req_1");
    }

    @Test
    void readsFieldsAndHeaders() {
        ErrorReport report = Stripe.report(thrownByClient(error(
                        402,
                        "\"type\": \"card_error\", \"code\": \"card_declined\", \"decline_code\": \"lost_card\", "
                                + "\"charge\": \"ch_1\", \"param\": \"source\", \"network_decline_code\": \"41\", "
                                + "\"payment_intent\": {\"id\": \"pi_1\", \"object\": \"payment_intent\"}")
                .with("Stripe-Should-Retry", "false")
                .with("Retry-After", "3")));
        assertEquals("lost_card", report.code());
        assertEquals(Optional.of("card_declined"), report.field("api-code"));
        assertEquals(Optional.of("ch_1"), report.field("charge"));
        assertEquals(Optional.of("source"), report.field("param"));
        assertEquals(Optional.of("41"), report.field("network-decline-code"));
        assertEquals(Optional.of("pi_1"), report.field("payment-intent"));
        assertEquals(Optional.of(false), report.transientError());
        assertEquals(Optional.of(Duration.ofSeconds(3)), report.retryAfter());
    }

    @Test
    void coversWhatIsNotListed() {
        StripeException down = Stripe.from(thrownByClient(error(503, "\"message\": \"down\"")));
        assertInstanceOf(UnrecognizedServiceException.class, down);
        assertEquals(Outcome.UNKNOWN, down.outcome());
        assertInstanceOf(
                UnrecognizedServiceException.class,
                Stripe.from(thrownByClient(Answer.of(502, "text/html", "<html>".getBytes(StandardCharsets.UTF_8)))));
        assertInstanceOf(
                UnrecognizedCredentialsException.class,
                Stripe.from(thrownByClient(error(401, "\"type\": \"invalid_request_error\""))));
        StripeException declined = Stripe.from(thrownByClient(
                error(402, "\"type\": \"card_error\", \"code\": \"new_code\", \"decline_code\": \"new\"")));
        assertInstanceOf(UnrecognizedDeclinedException.class, declined);
        assertEquals("new", declined.report().code());
    }

    @Test
    void readsTheSecondVersionOfTheApi() {
        Answer answer = error(
                400, "\"type\": \"temporary_session_expired\", \"code\": \"session_expired\", \"message\": \"said\"");
        try (AnswerServer server = AnswerServer.answering(uri -> answer)) {
            StripeClient client = client(server.at("/"));
            StripeException typed = Stripe.from(assertThrows(
                    com.stripe.exception.StripeException.class,
                    () -> client.rawRequest(
                            com.stripe.net.ApiResource.RequestMethod.POST,
                            "/v2/billing/meter_event_stream",
                            "{}",
                            RawRequestOptions.builder().build())));
            assertEquals("session_expired", typed.report().code());
            assertEquals(Optional.of(StripeCategory.CREDENTIALS), typed.category());
        }
    }

    @Test
    void givesALostConnectionAnUnknownOutcome() {
        URI closed;
        try (AnswerServer server = new AnswerServer()) {
            closed = server.at("/");
        }
        ApiConnectionException thrown = assertThrows(
                ApiConnectionException.class,
                () -> client(closed).v1().customers().retrieve("cus_1"));
        StripeException typed = Stripe.from(thrown);
        assertInstanceOf(UnrecognizedStripeException.class, typed);
        assertSame(thrown, typed.getCause());
        assertEquals(Outcome.UNKNOWN, typed.outcome());
        assertInstanceOf(Advice.RetryWithBackoff.class, typed.advice());
        assertEquals(OptionalInt.empty(), typed.report().httpStatus());
    }

    @Test
    void readsExceptionsWithoutAReply() {
        StripeException card = Stripe.from(new com.stripe.exception.CardException(
                "no", "req_2", "card_declined", "source", "stolen_card", "ch_2", 402, null));
        assertInstanceOf(StolenCardException.class, card);
        assertEquals(
                Map.of("decline-code", "stolen_card", "api-code", "card_declined", "param", "source", "charge", "ch_2"),
                card.report().fields());
        assertEquals(Optional.of("req_2"), card.report().traceId());
        assertEquals(Optional.of("no"), card.report().message());
        assertEquals(
                Optional.empty(),
                Stripe.report(new com.stripe.exception.ApiException(null, "req_3", "api_error", 500, null))
                        .message());
        StripeException unlisted = Stripe.from(
                new com.stripe.exception.CardException("no", "req_2", "card_declined", null, "new", null, 402, null));
        assertInstanceOf(CardDeclinedException.class, unlisted);
        StripeException wrong = Stripe.from(
                new com.stripe.exception.InvalidRequestException("no", "id", "req_2", "resource_missing", 404, null));
        assertInstanceOf(ResourceMissingException.class, wrong);
        assertEquals(Optional.of("id"), wrong.report().field("param"));
        assertInstanceOf(
                UnrecognizedStripeException.class, Stripe.from(new SignatureVerificationException("no", "header")));
    }
}
