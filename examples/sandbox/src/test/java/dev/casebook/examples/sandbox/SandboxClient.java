package dev.casebook.examples.sandbox;

import dev.casebook.http.client.Reply;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends to a sandbox and reads with the generated reader. */
final class SandboxClient {
    private static final WhatsAppReader READER = WhatsAppReader.create();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    SandboxClient(URI address) {
        this.address = address;
    }

    Reply<String, WhatsAppException> send(String to, String reference) throws IOException {
        String body = "{\"to\": \"" + to + "\", \"biz_opaque_callback_data\": \"" + reference + "\"}";
        return http(
                        request("/v24.0/1/messages").POST(BodyPublishers.ofString(body)),
                        READER.handler(BodyHandlers.ofString()))
                .body();
    }

    void webhooksTo(URI receiver) throws IOException {
        String body = "{\"override_callback_uri\": \"" + receiver + "\"}";
        http(request("/v24.0/2/subscribed_apps").POST(BodyPublishers.ofString(body)), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException {
        return http(request(path), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    private <T> HttpResponse<T> http(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException {
        try {
            return http.send(request.build(), handler);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
