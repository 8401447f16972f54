package dev.casebook.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A real HTTP server on the loopback address that gives the answers it was told to give. */
public final class AnswerServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** One answer. */
    public static final class Answer {
        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        private Answer(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        /** An answer without a body. */
        public static Answer empty(int status) {
            return new Answer(status, Map.of(), new byte[0]);
        }

        /** An answer with a body of JSON. */
        public static Answer json(int status, String body) {
            return of(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }

        /** An answer with any body; with an empty one it has none. */
        public static Answer of(int status, String type, byte[] body) {
            return new Answer(status, Map.of("Content-Type", type), body.clone());
        }

        /** The status. */
        public int status() {
            return status;
        }

        /** The same answer with one more header. */
        public Answer with(String header, String value) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(header, value);
            return new Answer(status, Map.copyOf(more), body);
        }
    }

    /** A server without answers so far. */
    public AnswerServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", exchange -> send(exchange, answerTo(exchange)));
        server.start();
    }

    /** A server that answers each request by a function of its address. */
    public static AnswerServer answering(Function<URI, Answer> function) {
        AnswerServer server = new AnswerServer();
        server.server.removeContext("/");
        server.server.createContext("/", exchange -> send(exchange, function.apply(exchange.getRequestURI())));
        return server;
    }

    /** The address of a path, which has this answer from now on. */
    public URI at(String path, Answer answer) {
        answers.put(path, answer);
        return at(path);
    }

    /** The address of a path. */
    public URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Answer answerTo(HttpExchange exchange) {
        return answers.getOrDefault(exchange.getRequestURI().getPath(), Answer.empty(404));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            answer.headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status, answer.body.length == 0 ? -1 : answer.body.length);
            exchange.getResponseBody().write(answer.body);
        }
    }
}
