package dev.casebook.http.client;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;

/** The rules of reactive streams for subscribers; {@link ReplySubscriberTest} runs them. */
public class ReplySubscriberRules extends FlowSubscriberBlackboxVerification<List<ByteBuffer>> {
    /** With the time-outs of the kit. */
    public ReplySubscriberRules() {
        super(new TestEnvironment());
    }

    @Override
    public Flow.Subscriber<List<ByteBuffer>> createFlowSubscriber() {
        return ReplySubscriber.of(CallException.REPLIES, BodyHandlers.ofString(), info(200));
    }

    @Override
    public List<ByteBuffer> createElement(int element) {
        return List.of(ByteBuffer.wrap("{}".getBytes(StandardCharsets.UTF_8)));
    }

    static ResponseInfo info(int status) {
        HttpHeaders headers =
                HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (name, value) -> true);
        return new ResponseInfo() {
            @Override
            public int statusCode() {
                return status;
            }

            @Override
            public HttpHeaders headers() {
                return headers;
            }

            @Override
            public HttpClient.Version version() {
                return HttpClient.Version.HTTP_1_1;
            }
        };
    }
}
