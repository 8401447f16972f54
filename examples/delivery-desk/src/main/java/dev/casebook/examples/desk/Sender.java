package dev.casebook.examples.desk;

import dev.casebook.http.client.Reply;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes requests. It never repeats one: that is decided elsewhere. */
final class Sender {
    private static final String PHONE = "/v24.0/106540352242922/messages";
    private static final String ACCOUNT = "/v24.0/102290129340398/subscribed_apps";

    private final BodyHandler<Reply<byte[], WhatsAppException>> handler =
            WhatsAppReader.create().handler(BodyHandlers.ofByteArray());
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI server;
    private final Duration timeout;

    /** Sends to this server, and waits so long for an answer. */
    Sender(URI server, Duration timeout) {
        this.server = server;
        this.timeout = timeout;
    }

    /** Sends a message once. */
    Sent send(Message message) throws InterruptedException {
        try {
            return sent(post(PHONE, body(message)));
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return new Sent.Unsent("the server cannot be reached");
        } catch (IOException broken) {
            return new Sent.Lost("no whole answer came");
        }
    }

    /** Has webhooks posted to this address. */
    void webhooksTo(URI address) throws IOException, InterruptedException {
        post(ACCOUNT, "{\"override_callback_uri\": " + DeskJson.text(address.toString()) + "}")
                .orThrow();
    }

    private Reply<byte[], WhatsAppException> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, handler).body();
    }

    private static Sent sent(Reply<byte[], WhatsAppException> reply) throws IOException {
        if (!(reply instanceof Reply.Success<byte[], WhatsAppException> success)) {
            return new Sent.Refused(error(reply));
        }
        List<Map<String, String>> messages = DeskJson.elements(success.body(), "messages");
        if (messages.isEmpty() && !success.errors().isEmpty()) {
            return new Sent.Refused(success.errors().get(0).withoutStackTrace());
        }
        return messages.isEmpty()
                ? new Sent.Lost("the answer names no message")
                : new Sent.Accepted(messages.get(0).getOrDefault("id", ""));
    }

    private static WhatsAppException error(Reply<byte[], WhatsAppException> reply) {
        if (reply instanceof Reply.Failed<byte[], WhatsAppException> failed) {
            return failed.reply().failure().orElseThrow().withoutStackTrace();
        }
        return ((Reply.Unreadable<byte[], WhatsAppException>) reply)
                .reply()
                .failure()
                .orElseThrow()
                .withoutStackTrace();
    }

    private static String body(Message message) {
        return "{\"messaging_product\": \"whatsapp\", \"to\": " + DeskJson.text(message.to())
                + ", \"type\": \"text\", \"text\": {\"body\": " + DeskJson.text(message.text())
                + "}, \"biz_opaque_callback_data\": " + DeskJson.text(message.id()) + "}";
    }
}
