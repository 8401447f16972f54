package dev.casebook.examples.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The DevTools protocol of one tab: a question, an answer. */
final class DevTools implements WebSocket.Listener {
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket socket;

    static DevTools attach(URI tab) {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(tab, tools)
                .join();
        return tools;
    }

    /** What an expression is, as text; empty where the page went away meanwhile. */
    Optional<String> evaluate(String expression) {
        Map<String, String> answer = ask(
                "Runtime.evaluate", "{\"returnByValue\": true, \"expression\": " + SandboxJson.text(expression) + "}");
        if (answer.containsKey("exceptionId")) {
            throw new AssertionError(expression + ": " + answer);
        }
        return answer.containsKey("type") ? Optional.of(String.valueOf(answer.get("value"))) : Optional.empty();
    }

    void resize(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\": " + width + ", \"height\": " + height + ", \"deviceScaleFactor\": 1, \"mobile\": false}");
    }

    byte[] screenshot() {
        return Base64.getDecoder().decode(ask("Page.captureScreenshot", "{}").get("data"));
    }

    void close() {
        socket.abort();
    }

    private Map<String, String> ask(String method, String parameters) {
        socket.sendText("{\"id\": 1, \"method\": \"" + method + "\", \"params\": " + parameters + "}", true)
                .join();
        try {
            String answer = answers.poll(60, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("no answer to " + method);
            }
            return SandboxJson.texts(answer.getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            answers.add(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }
}
