package dev.casebook.examples.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;

/** Posts webhooks to the address that was given last, each again until it is taken, as Meta does. */
final class Webhooks implements AutoCloseable {
    private static final int SHOWN = 50;

    /** The most bodies that wait for somebody to take them; the oldest are forgotten. */
    private static final int MAX_WAITING = 20_000;

    private static final int PERIOD_MILLIS = 15;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final Thread thread = new Thread(this::run, "webhooks");
    private final Queue<String> waiting = new LinkedBlockingQueue<>();
    private final Deque<Posted> last = new ArrayDeque<>();
    private volatile Optional<URI> address = Optional.empty();

    /** A body, and the message that it comes of. */
    private record Posted(String reference, String body) {}

    Webhooks() {
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * From now on webhooks go there.
     *
     * @param other an address that {@link WebhookAddress} allows
     */
    void to(URI other) {
        address = Optional.of(other);
    }

    /** Posts these bodies soon, in this order. */
    void add(String reference, List<String> bodies) {
        waiting.addAll(bodies);
        while (waiting.size() > MAX_WAITING) {
            waiting.poll();
        }
        synchronized (last) {
            bodies.forEach(body -> last.addLast(new Posted(reference, body)));
            while (last.size() > SHOWN) {
                last.removeFirst();
            }
        }
    }

    /** The bodies that come of a message, in order, for people to look at; old ones are forgotten. */
    List<String> about(String reference) {
        synchronized (last) {
            return last.stream()
                    .filter(posted -> posted.reference().equals(reference))
                    .map(Posted::body)
                    .toList();
        }
    }

    /** Whether every body has been taken. */
    boolean isQuiet() {
        return waiting.isEmpty();
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(PERIOD_MILLIS);
                post();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void post() throws InterruptedException {
        Optional<URI> to = address;
        for (String body = waiting.peek(); to.isPresent() && body != null; body = waiting.peek()) {
            if (!isTaken(to.get(), body)) {
                return;
            }
            waiting.remove(body);
        }
    }

    private boolean isTaken(URI to, String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
