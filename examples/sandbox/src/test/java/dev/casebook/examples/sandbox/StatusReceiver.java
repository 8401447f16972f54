package dev.casebook.examples.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Receives webhooks, and refuses the first few. */
final class StatusReceiver implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<String> statuses = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals;

    private StatusReceiver(int refusals) throws IOException {
        this.refusals = new AtomicInteger(refusals);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    static StatusReceiver refusingAtFirst(int times) throws IOException {
        return new StatusReceiver(times);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks");
    }

    /** The next statuses, waiting for them. */
    List<String> statuses(int count) {
        List<String> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                next.add(String.valueOf(statuses.poll(30, TimeUnit.SECONDS)));
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        return next;
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean refused = refusals.getAndDecrement() > 0;
        if (!refused) {
            statuses.add(SandboxJson.texts(body).get("status"));
        }
        exchange.sendResponseHeaders(refused ? 500 : 200, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
