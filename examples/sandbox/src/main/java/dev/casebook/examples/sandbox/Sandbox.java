package dev.casebook.examples.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * An HTTP server on loopback that plays the WhatsApp Cloud API for errors.
 *
 * <p>{@code POST .../messages} sends a message, {@code POST .../subscribed_apps} says where webhooks go, {@code GET /} is
 * a page for people. The paths before these words do not matter.
 */
public final class Sandbox implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Webhooks webhooks = new Webhooks();
    private final Ledger ledger = new Ledger();
    private final Plays plays = new Plays();
    private final AtomicLong ids = new AtomicLong();

    private Sandbox(HttpServer server) {
        this.server = server;
    }

    /** Starts a sandbox on a free port. */
    public static Sandbox start() throws IOException {
        // Without it, each small answer on a kept connection waits for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        Sandbox sandbox = new Sandbox(server);
        server.setExecutor(sandbox.threads);
        server.createContext("/", sandbox::handle);
        server.start();
        return sandbox;
    }

    /** Where it listens, such as {@code http://127.0.0.1:40123}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many requests to send a message came in. */
    public int requests() {
        return ledger.count().requests();
    }

    /** Whether every webhook so far has been taken. */
    public boolean isQuiet() {
        return webhooks.isQuiet();
    }

    /** How many messages were sent and did not fail. */
    public int sent() {
        return ledger.count().sent();
    }

    /** The messages, by their senders' references, that were sent twice. */
    public List<String> sentTwice() {
        return ledger.count().doubled();
    }

    /** What was counted, on one line. */
    public String summary() {
        return ledger.count().toString();
    }

    @Override
    public void close() {
        webhooks.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        String lastWord = path.substring(path.lastIndexOf('/') + 1);
        if (exchange.getRequestMethod().equals("POST")) {
            post(exchange, lastWord, body);
        } else {
            Wires.send(exchange, get(lastWord, exchange.getRequestURI()));
        }
    }

    private void post(HttpExchange exchange, String lastWord, byte[] body) throws IOException {
        switch (lastWord) {
            case "messages" -> message(exchange, body);
            case "subscribed_apps" -> Wires.send(exchange, subscribe(body));
            default -> Wires.send(exchange, Page.missing());
        }
    }

    private Answer subscribe(byte[] body) throws IOException {
        try {
            webhooks.to(URI.create(Json.texts(body).getOrDefault("override_callback_uri", "")));
            return Answer.json(200, Map.of(), "{\"success\": true}");
        } catch (IllegalArgumentException noAddress) {
            return Answer.of(400, "text/plain; charset=UTF-8", "override_callback_uri is an http address to post to");
        }
    }

    private void message(HttpExchange exchange, byte[] body) throws IOException {
        Request request = Request.read(body, "wamid.sandbox." + ids.incrementAndGet());
        Play play = plays.of(request, ledger.attempt(request.reference()));
        if (play.fate() != Play.Fate.REJECTED) {
            ledger.send(request.reference());
        }
        if (play.fate() == Play.Fate.FAILED) {
            // Before its status is posted: the client may send it again as soon as it has that.
            ledger.fail(request.reference());
        }
        webhooks.add(request.reference(), play.webhooks());
        Wires.send(exchange, play.answer());
    }

    private Answer get(String lastWord, URI uri) {
        return switch (lastWord) {
            case "" -> Page.page();
            case "page.js" -> Page.script();
            case "page.css" -> Page.style();
            case "webhooks" ->
                Answer.json(
                        200,
                        Map.of(),
                        webhooks.about(String.valueOf(uri.getQuery())).stream()
                                .collect(Collectors.joining(", ", "[", "]")));
            default -> Page.missing();
        };
    }
}
