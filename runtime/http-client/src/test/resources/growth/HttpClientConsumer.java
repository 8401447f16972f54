package app;

import dev.casebook.http.client.HttpCalls;
import dev.casebook.http.client.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;

/** Tells the three kinds of Reply apart. */
public class HttpClientConsumer {
    private static final HttpCalls<Exceptions> CALLS = HttpCalls.of(Exceptions.READER);

    public static String run() {
        return kind(200, "{}") + ", " + kind(400, "{\"error\": {\"code\": 7}}") + ", " + kind(500, "<html>");
    }

    private static String kind(int status, String body) {
        Reply<String, Exceptions> reply = reply(status, body);
        if (reply instanceof Reply.Success<String, Exceptions> success) {
            return "success " + success.body() + success.errors();
        }
        if (reply instanceof Reply.Failed<String, Exceptions> failed) {
            return "failed " + failed.reply().errors() + failed.content();
        }
        if (reply instanceof Reply.Unreadable<String, Exceptions> unreadable) {
            return "unreadable " + unreadable.reply().errors();
        }
        return "no kind";
    }

    private static Reply<String, Exceptions> reply(int status, String body) {
        BodySubscriber<Reply<String, Exceptions>> subscriber =
                CALLS.handler(BodyHandlers.ofString()).apply(new Info(status));
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {}
        });
        subscriber.onNext(List.of(ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8))));
        subscriber.onComplete();
        return subscriber.getBody().toCompletableFuture().join();
    }

    private record Info(int statusCode) implements ResponseInfo {
        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of(), (name, value) -> true);
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
