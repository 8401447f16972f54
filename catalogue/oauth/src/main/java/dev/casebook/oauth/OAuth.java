package dev.casebook.oauth;

import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Errors that are in no body: in the challenge of a resource server, and in the URI to which the user's browser comes
 * back. Bodies are read by {@link OAuthReader}.
 *
 * <pre>{@code
 * OAuth.fromRedirect(request.uri()).ifPresent(error -> {
 *     throw error;
 * });
 * }</pre>
 */
public final class OAuth {
    private static final OAuthReader READER = OAuthReader.create();
    private static final String CHALLENGE = "www-authenticate";

    /**
     * The error in the headers {@code WWW-Authenticate} of a reply without a body. It is empty if none of them has an
     * error, as for a request without a token, which is asked for one.
     *
     * @param status the HTTP status, such as 401
     * @param challenges the values of the header
     */
    public static Optional<OAuthException> fromChallenge(int status, List<String> challenges) {
        List<String> copy = List.copyOf(challenges);
        ReplyHeaders headers = name -> name.toLowerCase(Locale.ROOT).equals(CHALLENGE) ? copy : List.of();
        return READER.reply(Body.ofText(""), status, headers)
                .failure()
                .filter(error -> error.unreadable().isEmpty())
                .map(ReadError::exception);
    }

    /**
     * The error in the URI of a redirect: in its query, or in its fragment, where the implicit and the hybrid flow have
     * it. It is empty if there is none. Check {@code state} first: anybody can send a browser to this URI.
     */
    public static Optional<OAuthException> fromRedirect(URI redirected) {
        return in(redirected.getRawQuery()).or(() -> in(redirected.getRawFragment()));
    }

    private static Optional<OAuthException> in(@Nullable String form) {
        return form == null
                ? Optional.empty()
                : READER.redirect(Body.ofText(form)).stream()
                        .filter(error -> error.unreadable().isEmpty())
                        .findFirst()
                        .map(ReadError::exception);
    }

    private OAuth() {}
}
