package dev.casebook.examples.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Receives webhooks on a free port of loopback. It takes one only after what it says has been dealt with. */
final class WebhookReceiver implements AutoCloseable {
    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Predicate<Status> desk;

    private WebhookReceiver(HttpServer server, Predicate<Status> desk) {
        this.server = server;
        this.desk = desk;
    }

    static WebhookReceiver start(Predicate<Status> desk) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        WebhookReceiver receiver = new WebhookReceiver(server, desk);
        server.setExecutor(receiver.threads);
        server.createContext("/webhooks", receiver::receive);
        server.start();
        return receiver;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks");
    }

    /** A body that is no JSON is refused, and one that comes too early comes again. Whatever else is thrown closes the connection, and the webhook comes again. */
    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(deal(body), -1);
        }
    }

    private int deal(byte[] body) {
        try {
            boolean taken = Status.read(body).stream().filter(desk.negate()).count() == 0;
            return taken ? 200 : 503;
        } catch (IOException noJson) {
            return 400;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
