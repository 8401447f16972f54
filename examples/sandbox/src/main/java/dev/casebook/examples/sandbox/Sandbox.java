package dev.casebook.examples.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * An HTTP server on loopback that plays the WhatsApp Cloud API for errors.
 *
 * <p>{@code POST .../messages} sends a message, {@code POST .../subscribed_apps} says where webhooks go, {@code GET /} is
 * a page for people. The paths before these words do not matter.
 *
 * <p>It can be left running: it listens on loopback only, refuses web pages of others, posts webhooks to loopback only, and
 * bounds bodies, connections and their time.
 */
public final class Sandbox implements AutoCloseable {
    private final HttpServer server;
    private final RequestGuard guard;
    private final ExecutorService threads = ServerLimits.threads();
    private final Webhooks webhooks = new Webhooks();
    private final RequestCounter ledger = new RequestCounter();
    private final SimulationPlanner plays = new SimulationPlanner();
    private final AtomicLong ids = new AtomicLong();

    private Sandbox(HttpServer server) {
        this.server = server;
        this.guard = new RequestGuard(server.getAddress().getPort());
    }

    /** Starts a sandbox on a free port. */
    public static Sandbox start() throws IOException {
        ServerLimits.setProperties();
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
        Optional<Answer> refusal = guard.refusal(exchange);
        byte[] body = exchange.getRequestBody().readNBytes(ServerLimits.MAX_BODY + 1);
        if (refusal.isPresent()) {
            AnswerSender.send(exchange, refusal.get());
        } else if (body.length > ServerLimits.MAX_BODY) {
            AnswerSender.send(exchange, Answer.graphError(413, "the body has more than 65536 bytes"));
        } else {
            AnswerSender.send(exchange, answer(exchange, body));
        }
    }

    /** What is no JSON is answered, as Meta does; so is a fault of the sandbox. */
    private Answer answer(HttpExchange exchange, byte[] body) {
        URI uri = exchange.getRequestURI();
        String lastWord = uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
        try {
            return exchange.getRequestMethod().equals("POST") ? post(lastWord, body) : get(lastWord, uri);
        } catch (IOException noJson) {
            return Answer.graphError(400, "the body is not JSON that can be read");
        } catch (IllegalArgumentException wrong) {
            return Answer.graphError(400, String.valueOf(wrong.getMessage()));
        } catch (RuntimeException fault) {
            return Answer.graphError(500, "the sandbox failed: " + fault);
        }
    }

    private Answer post(String lastWord, byte[] body) throws IOException {
        return switch (lastWord) {
            case "messages" -> message(body);
            case "subscribed_apps" -> subscribe(body);
            default -> SandboxPage.missing();
        };
    }

    private Answer subscribe(byte[] body) throws IOException {
        String address = SandboxJson.texts(body).getOrDefault("override_callback_uri", "");
        webhooks.to(WebhookAddress.parse(address, server.getAddress().getPort()));
        return Answer.json(200, Map.of(), "{\"success\": true}");
    }

    private Answer message(byte[] body) throws IOException {
        SendRequest request = SendRequest.read(body, "wamid.sandbox." + ids.incrementAndGet());
        Simulation play = plays.of(request, ledger.attempt(request.reference()));
        if (play.fate() != Simulation.Fate.REJECTED) {
            ledger.send(request.reference());
        }
        if (play.fate() == Simulation.Fate.FAILED) {
            // Before its status is posted: the client may send it again as soon as it has that.
            ledger.fail(request.reference());
        }
        webhooks.add(request.reference(), play.webhooks());
        return play.answer();
    }

    private Answer get(String lastWord, URI uri) {
        return switch (lastWord) {
            case "" -> SandboxPage.page();
            case "page.js" -> SandboxPage.script();
            case "page.css" -> SandboxPage.style();
            case "webhooks" ->
                Answer.json(
                        200,
                        Map.of(),
                        webhooks.about(String.valueOf(uri.getQuery())).stream()
                                .collect(Collectors.joining(", ", "[", "]")));
            default -> SandboxPage.missing();
        };
    }
}
