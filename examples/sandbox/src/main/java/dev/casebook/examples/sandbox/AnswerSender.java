package dev.casebook.examples.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** Sends answers, also those that must not arrive whole. */
final class AnswerSender {
    private static final int SLOW_PIECES = 20;
    private static final int SLOW_MILLIS = 150;

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            switch (answer.wire()) {
                case WHOLE -> whole(exchange, answer);
                case SLOW -> slowly(exchange, answer);
                case BREAKS -> half(exchange, answer);
                case CLOSED -> {}
            }
        }
    }

    private static void whole(HttpExchange exchange, Answer answer) throws IOException {
        begin(exchange, answer);
        OutputStream stream = exchange.getResponseBody();
        stream.write(answer.bytes());
        // Closing waits for a body that the client has not sent yet: the answer leaves before.
        stream.flush();
    }

    private static void half(HttpExchange exchange, Answer answer) throws IOException {
        begin(exchange, answer);
        OutputStream stream = exchange.getResponseBody();
        stream.write(answer.bytes(), 0, answer.bytes().length / 2);
        stream.flush();
    }

    private static void slowly(HttpExchange exchange, Answer answer) throws IOException {
        begin(exchange, answer);
        OutputStream stream = exchange.getResponseBody();
        int length = answer.bytes().length;
        for (int piece = 0; piece < SLOW_PIECES; piece++) {
            int from = length * piece / SLOW_PIECES;
            stream.write(answer.bytes(), from, length * (piece + 1) / SLOW_PIECES - from);
            stream.flush();
            pause();
        }
    }

    private static void begin(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.bytes().length == 0 ? -1 : answer.bytes().length);
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private AnswerSender() {}
}
