package dev.casebook.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.client.RegistrationError;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationGrantError;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import com.nimbusds.oauth2.sdk.token.DPoPTokenError;
import com.nimbusds.openid.connect.sdk.OIDCError;
import dev.casebook.Advice;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Errors where the specifications put them. */
class OAuthTest {
    /** Of OpenID Federation, and of drafts that became no RFC. */
    private static final Set<String> ELSEWHERE = Set.of(
            "missing_trust_anchor",
            "validation_failed",
            "unsupported_parameter",
            "invalid_resource",
            "overbroad_scope");

    private static final OAuthReader READER = OAuthReader.create();

    private static ReadReply<OAuthException> reply(String body, int status, Map<String, List<String>> headers) {
        return READER.reply(Body.ofText(body), status, ReplyHeaders.of(headers));
    }

    @Test
    void readsBodies() {
        ReadReply<OAuthException> json = reply(
                "{\"error\":\"invalid_grant\",\"error_description\":\"expired\",\"error_uri\":\"https://example.com/e\"}",
                400,
                Map.of());
        OAuthException error = json.exception().orElseThrow();
        assertInstanceOf(InvalidGrantException.class, error);
        assertInstanceOf(Advice.RenewCredentials.class, error.advice());
        assertEquals(Optional.of("expired"), error.report().message());
        assertEquals(Optional.of("https://example.com/e"), error.report().link());
        Map<String, List<String>> form = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"));
        OAuthException inForm = reply("error=slow_down&error_description=too+fast", 200, form)
                .exception()
                .orElseThrow();
        assertInstanceOf(SlowDownException.class, inForm);
        assertEquals(
                Duration.ofSeconds(10),
                assertInstanceOf(Advice.RetryWithBackoff.class, inForm.advice()).initialDelay());
        assertEquals(Optional.of("too fast"), inForm.report().message());
    }

    @Test
    void takesTokensForNoErrors() {
        assertFalse(reply("{\"access_token\":\"x\",\"token_type\":\"Bearer\"}", 200, Map.of())
                .failed());
        assertEquals(Optional.empty(), OAuth.fromRedirect(URI.create("https://app.example/cb?code=1&state=2")));
        assertEquals(Optional.empty(), OAuth.fromRedirect(URI.create("https://app.example/cb")));
    }

    @Test
    void readsChallenges() {
        OAuthException expired = OAuth.fromChallenge(
                        401,
                        List.of(
                                "Basic realm=\"a\"",
                                "Bearer realm=\"b\", error=\"invalid_token\", error_description=\"The token expired\""))
                .orElseThrow();
        assertInstanceOf(InvalidTokenException.class, expired);
        assertEquals(Optional.of("The token expired"), expired.report().message());
        OAuthException scope = OAuth.fromChallenge(
                        403, List.of("Bearer error=\"insufficient_scope\", scope=\"orders.write\""))
                .orElseThrow();
        assertInstanceOf(InsufficientScopeException.class, scope);
        assertEquals(Optional.of("orders.write"), scope.report().field("scope"));
        assertInstanceOf(
                UseDpopNonceException.class,
                OAuth.fromChallenge(401, List.of("DPoP error=use_dpop_nonce, algs=\"ES256\""))
                        .orElseThrow());
        assertEquals(Optional.empty(), OAuth.fromChallenge(401, List.of("Bearer realm=\"b\"")));
        assertEquals(Optional.empty(), OAuth.fromChallenge(401, List.of()));
    }

    @Test
    void readsRedirects() {
        OAuthException denied = OAuth.fromRedirect(URI.create(
                        "https://app.example/cb?error=access_denied&error_description=The+user%20said+no&state=x"))
                .orElseThrow();
        assertInstanceOf(AccessDeniedException.class, denied);
        assertEquals(Optional.of("The user said no"), denied.report().message());
        assertEquals(Optional.of("x"), denied.report().field("state"));
        assertInstanceOf(
                LoginRequiredException.class,
                OAuth.fromRedirect(URI.create("https://app.example/cb#error=login_required&state=x"))
                        .orElseThrow());
        assertInstanceOf(
                UnrecognizedOAuthException.class,
                OAuth.fromRedirect(URI.create("https://app.example/cb?error=new_code"))
                        .orElseThrow());
    }

    /** The facts: every constant of a library for these specifications is listed. */
    @Test
    void listsEveryCodeOfALibrary() {
        Set<String> known = new TreeSet<>();
        for (Class<?> type : List.of(
                OAuth2Error.class,
                BearerTokenError.class,
                DPoPTokenError.class,
                DeviceAuthorizationGrantError.class,
                RegistrationError.class,
                OIDCError.class)) {
            for (Field field : type.getFields()) {
                code(field).ifPresent(known::add);
            }
        }
        assertTrue(known.size() > 25, known::toString);
        Set<String> listed = Arrays.stream(OAuthError.values())
                .map(error -> error.codes().get(0).toString())
                .collect(Collectors.toSet());
        known.removeAll(listed);
        assertEquals(new TreeSet<>(ELSEWHERE), known);
    }

    private static Optional<String> code(Field field) {
        try {
            return field.get(null) instanceof ErrorObject error
                    ? Optional.ofNullable(error.getCode())
                    : Optional.empty();
        } catch (IllegalAccessException | NullPointerException notStatic) {
            return Optional.empty();
        }
    }
}
