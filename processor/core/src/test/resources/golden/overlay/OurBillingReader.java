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
import java.util.concurrent.CompletableFuture;

/**
 * Reads the errors of replies and webhooks. Immutable; one instance serves all threads.
 */
@Generated("catalogue.yaml")
public final class OurBillingReader {
    /**
     * How exceptions are made.
     */
    private static final ExceptionFactory<OurBillingException> FACTORY = new ExceptionFactory<>(
            (report, stackTrace) -> OurBillingErrors.create(report, null, stackTrace),
            (body, stackTrace) -> new UnreadableOurBillingException(body, null, stackTrace));

    /**
     * How an error looks in the shape {@code plain}.
     */
    private static final ErrorShape PLAIN_SHAPE = ErrorShape.code("/code")
            .build();

    /**
     * Where errors stand in the envelope {@code reply}.
     */
    private static final EnvelopeSpec REPLY_ENVELOPE = EnvelopeSpec.named("reply", CodeKind.INTEGER)
            .errors("/error", PLAIN_SHAPE)
            .build();

    /**
     * How much of a body is read.
     */
    private final Limits limits;

    /**
     * What a date in a header is compared with.
     */
    private final Clock clock;

    /**
     * Reads by the envelope of its name.
     */
    private final ErrorReader<OurBillingException> replyReader;

    /**
     * With these settings.
     *
     * @param limits how much of a body is read
     * @param clock the clock
     */
    private OurBillingReader(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.replyReader = ErrorReader.of(REPLY_ENVELOPE, FACTORY).withLimits(limits).withClock(clock);
    }

    /**
     * A reader with the default limits and the system's clock.
     *
     * @return the reader
     */
    public static OurBillingReader create() {
        return new OurBillingReader(Limits.DEFAULT, Clock.systemUTC());
    }

    /**
     * How much of a body is read.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * The same reader with other limits.
     *
     * @param limits how much of a body is read
     * @return a reader
     */
    public OurBillingReader withLimits(Limits limits) {
        return new OurBillingReader(limits, clock);
    }

    /**
     * The same reader with another clock.
     *
     * @param clock what turns the date that a server names into a waiting time
     * @return a reader
     */
    public OurBillingReader withClock(Clock clock) {
        return new OurBillingReader(limits, clock);
    }

    /**
     * Reads a reply by the envelope {@code reply}. No body makes it throw.
     *
     * @param body the body
     * @param status the HTTP status
     * @param headers the headers, such as {@code response.headers()::allValues}
     * @return every error, in the order of the body, and where the success stands
     */
    public ReadReply<OurBillingException> reply(Body body, int status, ReplyHeaders headers) {
        return replyReader.reply(body, status, headers);
    }

    /**
     * Sends a request and waits for what its success is read as.
     *
     * @param <T> what a success is read as
     * @param client the client
     * @param request the request
     * @param success reads the body of a success
     * @return what it made of the body
     * @throws OurBillingException if the request failed
     * @throws IOException if no reply arrived
     * @throws InterruptedException if the thread was interrupted
     */
    public <T> T send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> success)
            throws IOException, InterruptedException {
        return HttpCalls.of(replyReader).send(client, request, success);
    }

    /**
     * Sends a request. The future of one that failed completes with a {@link OurBillingException} as the cause.
     *
     * @param <T> what a success is read as
     * @param client the client
     * @param request the request
     * @param success reads the body of a success
     * @return what it makes of the body
     */
    public <T> CompletableFuture<T> sendAsync(HttpClient client, HttpRequest request,
            HttpResponse.BodyHandler<T> success) {
        return HttpCalls.of(replyReader).sendAsync(client, request, success);
    }

    /**
     * A body handler that gives a value for every reply and throws for none.
     *
     * @param <T> what a success is read as
     * @param success reads the body of a success
     * @return the handler
     */
    public <T> HttpResponse.BodyHandler<Reply<T, OurBillingException>> handler(
            HttpResponse.BodyHandler<T> success) {
        return HttpCalls.of(replyReader).handler(success);
    }
}
