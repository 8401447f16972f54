package golden;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.generated.Generated;
import dev.casebook.http.client.HttpCalls;
import dev.casebook.http.client.Reply;
import dev.casebook.reader.Body;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ExceptionFactory;
import dev.casebook.reader.Limits;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the errors in the bodies of replies and events. Immutable and thread-safe.
 */
@Generated("catalogue.yaml")
public final class OurBillingReader {
    /**
     * Creates the exceptions.
     */
    private static final ExceptionFactory<OurBillingException> FACTORY = new ExceptionFactory<>(
            (report, stackTrace) -> OurBillingErrors.create(report, null, stackTrace),
            (body, stackTrace) -> new UnreadableOurBillingException(body, null, stackTrace));

    /**
     * The shape {@code plain} of an error.
     */
    private static final ErrorShape PLAIN_SHAPE = ErrorShape.code("/code")
            .build();

    /**
     * The places of errors in the envelope {@code reply}.
     */
    private static final EnvelopeSpec REPLY_ENVELOPE = EnvelopeSpec.named("reply", CodeKind.INTEGER)
            .errors("/error", PLAIN_SHAPE)
            .build();

    /**
     * The limits for a body.
     */
    private final Limits limits;

    /**
     * The clock that a date in a header is compared with.
     */
    private final Clock clock;

    /**
     * The reader for the envelope with this name.
     */
    private final ErrorReader<OurBillingException> replyReader;

    /**
     * Creates a reader.
     *
     * @param limits the limits for a body
     * @param clock the clock that a date in a header is compared with
     */
    private OurBillingReader(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.replyReader = ErrorReader.of(REPLY_ENVELOPE, FACTORY).withLimits(limits).withClock(clock);
    }

    /**
     * Creates a reader with the default limits and the system clock.
     *
     * @return a new reader
     */
    public static OurBillingReader create() {
        return new OurBillingReader(Limits.DEFAULT, Clock.systemUTC());
    }

    /**
     * Returns the limits for a body.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param limits the limits for a body
     * @return a new reader
     */
    public OurBillingReader withLimits(Limits limits) {
        return new OurBillingReader(limits, clock);
    }

    /**
     * Returns a reader with another clock.
     *
     * @param clock the clock that a date in a header is compared with
     * @return a new reader
     */
    public OurBillingReader withClock(Clock clock) {
        return new OurBillingReader(limits, clock);
    }

    /**
     * Returns the envelopes that this class reads, in the order of the catalogue.
     *
     * @return the envelopes
     */
    public static List<EnvelopeSpec> envelopes() {
        return List.of(REPLY_ENVELOPE);
    }

    /**
     * Reads a reply with the envelope {@code reply}. It throws no exception because of the content of a body.
     *
     * @param body the body
     * @param status the HTTP status
     * @param headers the headers, such as {@code response.headers()::allValues}
     * @return all errors, in the order of the body, and the successful parts
     */
    public ReadReply<OurBillingException> reply(Body body, int status, ReplyHeaders headers) {
        return replyReader.reply(body, status, headers);
    }

    /**
     * Sends a request and returns the body of a successful reply.
     *
     * @param <T> the type of the body of a successful reply
     * @param client the client
     * @param request the request
     * @param success the body handler for a successful reply
     * @return the body
     * @throws OurBillingException if the request failed
     * @throws IOException if no reply arrived
     * @throws InterruptedException if the thread was interrupted
     */
    public <T> T send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> success)
            throws IOException, InterruptedException {
        return HttpCalls.of(replyReader).send(client, request, success);
    }

    /**
     * Sends a request. If it fails, the future completes exceptionally, with a {@link OurBillingException} as the cause.
     *
     * @param <T> the type of the body of a successful reply
     * @param client the client
     * @param request the request
     * @param success the body handler for a successful reply
     * @return the future body
     */
    public <T> CompletableFuture<T> sendAsync(HttpClient client, HttpRequest request,
            HttpResponse.BodyHandler<T> success) {
        return HttpCalls.of(replyReader).sendAsync(client, request, success);
    }

    /**
     * Returns a body handler whose value says whether the reply is a success or holds errors. It throws no
     * exception because of the content of a reply.
     *
     * @param <T> the type of the body of a successful reply
     * @param success the body handler for a successful reply
     * @return the handler
     */
    public <T> HttpResponse.BodyHandler<Reply<T, OurBillingException>> handler(
            HttpResponse.BodyHandler<T> success) {
        return HttpCalls.of(replyReader).handler(success);
    }
}
