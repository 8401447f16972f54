package dev.casebook.examples.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What web pages of others, other machines and careless clients can make the sandbox do: nothing. */
class SecurityTest {
    private static final String MESSAGE = "{\"to\": \"4915112345678\"}";

    private Sandbox sandbox;
    private URI address;
    private String host;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start();
        address = sandbox.address();
        host = "Host: 127.0.0.1:" + address.getPort() + "\r\n";
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void acceptsRequestsOfItsOwnPage() throws IOException {
        String origin = "Origin: http://127.0.0.1:" + address.getPort() + "\r\nSec-Fetch-Site: same-origin\r\n";
        assertEquals(200, post("messages", host + origin, MESSAGE));
        String local =
                "Host: localhost:" + address.getPort() + "\r\nOrigin: http://localhost:" + address.getPort() + "\r\n";
        assertEquals(200, post("messages", local, MESSAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1",
                "Origin: http://127.0.0.1:1",
                "Origin: http://127.0.0.1.evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
            })
    void refusesWebPagesOfOthers(String header) throws IOException {
        for (String path : List.of("messages", "subscribed_apps")) {
            assertEquals(403, post(path, host + header + "\r\n", MESSAGE));
        }
        assertEquals(0, sandbox.requests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.evil.example:PORT",
                ""
            })
    void refusesOtherNamesOfItself(String name) throws IOException {
        String header = "Host: " + name.replace("PORT", Integer.toString(address.getPort())) + "\r\n";
        assertEquals(403, post("messages", header, MESSAGE));
        assertEquals(403, post("messages", host + header, MESSAGE));
        assertEquals(0, sandbox.requests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "http://10.0.0.1:8080/",
                "http://169.254.169.254:80/latest/meta-data",
                "http://127.0.0.1.example.com:80/",
                "http://localhost.example.com:80/",
                "http://user@127.0.0.1:8080/",
                "http://127.0.0.1@example.com:8080/",
                "http://0.0.0.0:8080/",
                "http://[::]:8080/",
                "http://[::ffff:10.0.0.1]:8080/",
                "https://127.0.0.1:8443/",
                "ftp://127.0.0.1:21/",
                "file:///etc/passwd",
                "http://127.0.0.1/",
                "http://127.0.0.1:0/",
                "http://127.0.0.1:99999/",
                "//127.0.0.1:8080/",
                "not an address",
                "",
            })
    void postsWebhooksToLoopbackOnly(String webhooks) throws IOException {
        String body = "{\"override_callback_uri\": " + SandboxJson.text(webhooks) + "}";
        assertEquals(400, post("subscribed_apps", host, body));
    }

    @Test
    void postsNoWebhooksToItself() throws IOException {
        String body = "{\"override_callback_uri\": \"" + address + "/messages\"}";
        assertEquals(400, post("subscribed_apps", host, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/webhooks",
                "http://localhost:8080",
                "http://[::1]:8080/",
                "http://127.1.2.3:80/"
            })
    void acceptsLoopbackAddresses(String webhooks) {
        assertEquals(URI.create(webhooks), WebhookAddress.parse(webhooks, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"to\": }", "nonsense", "{\"to\": \"1\"", "[[[[", "\u0000", "{\"to\": \"\\uD8\"}"})
    void answersBodiesThatAreNotJson(String body) throws IOException {
        int expected = body.isEmpty() ? 200 : 400;
        assertEquals(expected, post("messages", host, body));
        assertEquals(400, post("subscribed_apps", host, body));
    }

    @Test
    void answersBodiesThatNestDeeply() throws IOException {
        assertEquals(400, post("messages", host, "[".repeat(60_000)));
    }

    @Test
    void refusesLargeBodies() throws IOException {
        String large = "{\"to\": \"" + "1".repeat(ServerLimits.MAX_BODY) + "\"}";
        assertEquals(413, post("messages", host, large));
        assertEquals(0, sandbox.requests());
    }

    @Test
    void answersWithoutWaitingForBodyOf400Megabytes() throws IOException {
        try (RawClient client = new RawClient(address)) {
            client.send("POST /messages HTTP/1.1\r\n" + host + "Content-Length: 400000000\r\n\r\n");
            client.send("x".repeat(ServerLimits.MAX_BODY + 1));
            assertEquals(413, client.status());
        }
    }

    @Test
    void refusesLongReferences() throws IOException {
        String body = "{\"to\": \"1\", \"biz_opaque_callback_data\": \"" + "r".repeat(513) + "\"}";
        assertEquals(400, post("messages", host, body));
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(other -> !other.isLoopbackAddress())
                .toList();
        for (InetAddress other : others) {
            assertThrows(ConnectException.class, () -> new Socket(other, address.getPort()).close());
        }
        assertTrue(InetAddress.getByName(address.getHost()).isLoopbackAddress());
    }

    @Test
    void itsPageLoadsNothingFromElsewhereAndIsInNoFrame() throws IOException {
        String policy = new SandboxClient(address)
                .get("/")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void answersManyRequestsOneAfterTheOther() throws IOException {
        List<Integer> answers = Stream.generate(() -> "x")
                .limit(300)
                .map(unused -> statusOfPage())
                .distinct()
                .toList();
        assertEquals(List.of(200), answers);
    }

    private int statusOfPage() {
        try (RawClient client = new RawClient(address)) {
            return client.send("GET / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n")
                    .status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int post(String path, String headers, String body) throws IOException {
        try (RawClient client = new RawClient(address)) {
            int length = body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            client.send("POST /v24.0/1/" + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + length + "\r\n\r\n"
                    + body);
            return client.status();
        }
    }
}
