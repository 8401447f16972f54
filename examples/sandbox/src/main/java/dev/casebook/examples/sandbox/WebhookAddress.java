package dev.casebook.examples.sandbox;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where webhooks are posted: an address of this machine alone, so that nobody can have others called. */
final class WebhookAddress {
    /** What the sandbox says about any other address. */
    static final String RULE = "override_callback_uri must be an http address on loopback with a port, such as"
            + " http://127.0.0.1:8080/webhooks, but not that of the sandbox";

    private static final Pattern LOOPBACK = Pattern.compile("127(?:\\.\\d{1,3}){3}|localhost|\\[::1]");

    /**
     * The address of a text.
     *
     * @param ownPort the port of the sandbox, to which nothing is posted
     * @throws IllegalArgumentException for every other address
     */
    static URI parse(String text, int ownPort) {
        URI uri = URI.create(text);
        boolean plain = "http".equals(uri.getScheme()) && uri.getUserInfo() == null && uri.getFragment() == null;
        boolean here = uri.getHost() != null
                && LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
        boolean elsewhere = uri.getPort() > 0 && uri.getPort() <= 0xFFFF && uri.getPort() != ownPort;
        if (!plain || !here || !elsewhere) {
            throw new IllegalArgumentException(RULE);
        }
        return uri;
    }

    private WebhookAddress() {}
}
