package golden;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.envelope.RetryAfterHeader;
import dev.casebook.generated.Generated;
import dev.casebook.http.client.HttpCalls;
import dev.casebook.http.client.Reply;
import dev.casebook.reader.Body;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ExceptionFactory;
import dev.casebook.reader.Limits;
import dev.casebook.reader.ReadError;
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
 * Reads the errors of replies and webhooks. Immutable; one instance serves all threads.
 */
@Generated("catalogue.yaml")
public final class BillingReader {
    /**
     * How exceptions are made.
     */
    private static final ExceptionFactory<BillingException> FACTORY = new ExceptionFactory<>(
            (report, stackTrace) -> BillingErrors.create(report, null, stackTrace),
            (body, stackTrace) -> new UnreadableBillingException(body, null, stackTrace));

    /**
     * How an error looks in the shape {@code flat}.
     */
    private static final ErrorShape FLAT_SHAPE = ErrorShape.code("/inner/code", "/code")
            .part(Part.SUBCODE, "/sub")
            .part(Part.TITLE, "/title")
            .part(Part.MESSAGE, "/message")
            .part(Part.DETAILS, "/details")
            .part(Part.TRACE_ID, "/trace")
            .part(Part.TYPE, "/type")
            .part(Part.TRANSIENT, "/again")
            .part(Part.USER_TITLE, "/user_title")
            .part(Part.USER_TEXT, "/user_text")
            .part(Part.LINK, "/link")
            .field("blame", "/blame/~2/a~1b", "/quo\"te")
            .retryAfter("/retry_in", RetryAfterFormat.SECONDS)
            .jsonText("/inner")
            .build();

    /**
     * Where errors stand in the envelope {@code reply}.
     */
    private static final EnvelopeSpec REPLY_ENVELOPE = EnvelopeSpec.named("reply", CodeKind.INTEGER)
            .errors("/error", FLAT_SHAPE)
            .errors("", FLAT_SHAPE)
            .itemErrors("/items/*/error", FLAT_SHAPE)
            .context("item", "/items/*/id", "/items/*/name")
            .success("/items")
            .success("/done")
            .jsonText("/items/*/body")
            .retryAfter(RetryAfterHeader.plain("Retry-After", RetryAfterFormat.RETRY_AFTER))
            .retryAfter(RetryAfterHeader.json("X-Usage", "/*/minutes", RetryAfterFormat.MINUTES))
            .build();

    /**
     * Where errors stand in the envelope {@code status-webhook}.
     */
    private static final EnvelopeSpec STATUS_WEBHOOK_ENVELOPE = EnvelopeSpec.named("status-webhook", CodeKind.INTEGER)
            .errors("/entry/*/errors/*", FLAT_SHAPE)
            .context("entry", "/entry/*/id")
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
    private final ErrorReader<BillingException> replyReader;

    /**
     * Reads by the envelope of its name.
     */
    private final ErrorReader<BillingException> statusWebhookReader;

    /**
     * With these settings.
     *
     * @param limits how much of a body is read
     * @param clock the clock
     */
    private BillingReader(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.replyReader = ErrorReader.of(REPLY_ENVELOPE, FACTORY).withLimits(limits).withClock(clock);
        this.statusWebhookReader = ErrorReader.of(STATUS_WEBHOOK_ENVELOPE, FACTORY).withLimits(limits).withClock(clock);
    }

    /**
     * A reader with the default limits and the system's clock.
     *
     * @return the reader
     */
    public static BillingReader create() {
        return new BillingReader(Limits.DEFAULT, Clock.systemUTC());
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
    public BillingReader withLimits(Limits limits) {
        return new BillingReader(limits, clock);
    }

    /**
     * The same reader with another clock.
     *
     * @param clock what turns the date that a server names into a waiting time
     * @return a reader
     */
    public BillingReader withClock(Clock clock) {
        return new BillingReader(limits, clock);
    }

    /**
     * Reads a reply by the envelope {@code reply}. No body makes it throw.
     *
     * @param body the body
     * @param status the HTTP status
     * @param headers the headers, such as {@code response.headers()::allValues}
     * @return every error, in the order of the body, and where the success stands
     */
    public ReadReply<BillingException> reply(Body body, int status, ReplyHeaders headers) {
        return replyReader.reply(body, status, headers);
    }

    /**
     * Reads a body that arrived by itself, by the envelope {@code status-webhook}. No body makes it throw.
     *
     * @param body the body
     * @return every error, in the order of the body
     */
    public List<ReadError<BillingException>> statusWebhook(Body body) {
        return statusWebhookReader.event(body);
    }

    /**
     * Sends a request and waits for what its success is read as.
     *
     * @param <T> what a success is read as
     * @param client the client
     * @param request the request
     * @param success reads the body of a success
     * @return what it made of the body
     * @throws BillingException if the request failed
     * @throws IOException if no reply arrived
     * @throws InterruptedException if the thread was interrupted
     */
    public <T> T send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> success)
            throws IOException, InterruptedException {
        return HttpCalls.of(replyReader).send(client, request, success);
    }

    /**
     * Sends a request. The future of one that failed completes with a {@link BillingException} as the cause.
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
    public <T> HttpResponse.BodyHandler<Reply<T, BillingException>> handler(
            HttpResponse.BodyHandler<T> success) {
        return HttpCalls.of(replyReader).handler(success);
    }
}
