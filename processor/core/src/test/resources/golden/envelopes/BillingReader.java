package golden;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.OnSuccess;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.envelope.RetryAfterHeader;
import dev.casebook.envelope.Source;
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
 * Reads the errors in the bodies of replies and events. Immutable and thread-safe.
 */
@Generated("catalogue.yaml")
public final class BillingReader {
    /**
     * Creates the exceptions.
     */
    private static final ExceptionFactory<BillingException> FACTORY = new ExceptionFactory<>(
            (report, stackTrace) -> BillingErrors.create(report, null, stackTrace),
            (body, stackTrace) -> new UnreadableBillingException(body, null, stackTrace));

    /**
     * The shape {@code flat} of an error.
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
            .namedField(NamedField.from("phone", List.of(Source.at("/phone"))).personal())
            .namedField(NamedField.from("place", List.of(Source.location())))
            .retryAfter("/retry_in", RetryAfterFormat.SECONDS)
            .retryAfterIf(RetryAfterField.of(Pointer.parse("/delay"), RetryAfterFormat.DURATION).when(Condition.of("/kind", "wait")))
            .jsonText("/inner")
            .build();

    /**
     * The shape {@code other} of an error.
     */
    private static final ErrorShape OTHER_SHAPE = ErrorShape.codeFrom(Source.at("/type").as("{code:int}:*", "{code:int}"),
                    Source.header("X-Code"),
                    Source.each("/details", Condition.of("/kind", "info", "note").and("/level", "2"), "/code"),
                    Source.at("/inner/**/code"),
                    Source.httpStatus())
            .partFrom(Part.TRANSIENT, Source.at("/labels/*").isEqualTo("Transient"))
            .build();

    /**
     * The shape {@code word} of an error.
     */
    private static final ErrorShape WORD_SHAPE = ErrorShape.code("")
            .build();

    /**
     * The places of errors in the envelope {@code reply}.
     */
    private static final EnvelopeSpec REPLY_ENVELOPE = EnvelopeSpec.named("reply", CodeKind.INTEGER)
            .errors("/error", FLAT_SHAPE)
            .location(ErrorLocation.of(Pointer.parse(""), FLAT_SHAPE, Extent.REQUEST)
                    .onSuccessIf(Condition.of("/ok", "false")))
            .location(ErrorLocation.of(Pointer.parse("/fault"), OTHER_SHAPE, Extent.REQUEST)
                    .textShape(WORD_SHAPE)
                    .when(Condition.of("/version", "2").and("X-Version", "2")))
            .location(ErrorLocation.of(Pointer.parse("/fault"), FLAT_SHAPE, Extent.REQUEST)
                    .onSuccess(OnSuccess.WITH_CODE)
                    .unless(Condition.of("/ok")))
            .itemErrors("/items/*/error", FLAT_SHAPE)
            .context("item", "/items/*/id", "/items/*/name")
            .namedContext(NamedField.from("owner", List.of(Source.at("/items/*/owner"))).personal())
            .success("/items")
            .success("/done")
            .jsonText("/items/*/body")
            .retryAfter(RetryAfterHeader.plain("Retry-After", RetryAfterFormat.RETRY_AFTER))
            .retryAfter(RetryAfterHeader.json("X-Usage", "/*/minutes", RetryAfterFormat.MINUTES))
            .retryAfter(RetryAfterHeader.plain("X-Reset", RetryAfterFormat.EPOCH_SECONDS).when(Condition.of("X-Remaining", "0")))
            .build();

    /**
     * The places of errors in the envelope {@code status-webhook}.
     */
    private static final EnvelopeSpec STATUS_WEBHOOK_ENVELOPE = EnvelopeSpec.named("status-webhook", CodeKind.INTEGER)
            .errors("/entry/*/errors/*", FLAT_SHAPE)
            .context("entry", "/entry/*/id")
            .recognizedBy("/entry")
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
    private final ErrorReader<BillingException> replyReader;

    /**
     * The reader for the envelope with this name.
     */
    private final ErrorReader<BillingException> statusWebhookReader;

    /**
     * Creates a reader.
     *
     * @param limits the limits for a body
     * @param clock the clock that a date in a header is compared with
     */
    private BillingReader(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.replyReader = ErrorReader.of(REPLY_ENVELOPE, FACTORY).withLimits(limits).withClock(clock);
        this.statusWebhookReader = ErrorReader.of(STATUS_WEBHOOK_ENVELOPE, FACTORY).withLimits(limits).withClock(clock);
    }

    /**
     * Creates a reader with the default limits and the system clock.
     *
     * @return a new reader
     */
    public static BillingReader create() {
        return new BillingReader(Limits.DEFAULT, Clock.systemUTC());
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
    public BillingReader withLimits(Limits limits) {
        return new BillingReader(limits, clock);
    }

    /**
     * Returns a reader with another clock.
     *
     * @param clock the clock that a date in a header is compared with
     * @return a new reader
     */
    public BillingReader withClock(Clock clock) {
        return new BillingReader(limits, clock);
    }

    /**
     * Returns the envelopes that this class reads, in the order of the catalogue.
     *
     * @return the envelopes
     */
    public static List<EnvelopeSpec> envelopes() {
        return List.of(REPLY_ENVELOPE, STATUS_WEBHOOK_ENVELOPE);
    }

    /**
     * Reads a reply with the envelope {@code reply}. It throws no exception because of the content of a body.
     *
     * @param body the body
     * @param status the HTTP status
     * @param headers the headers, such as {@code response.headers()::allValues}
     * @return all errors, in the order of the body, and the successful parts
     */
    public ReadReply<BillingException> reply(Body body, int status, ReplyHeaders headers) {
        return replyReader.reply(body, status, headers);
    }

    /**
     * Reads the body of an event with the envelope {@code status-webhook}. It throws no exception because of the
     * content of a body.
     *
     * @param body the body
     * @return all errors, in the order of the body
     */
    public List<ReadError<BillingException>> statusWebhook(Body body) {
        return statusWebhookReader.event(body);
    }

    /**
     * Sends a request and returns the body of a successful reply.
     *
     * @param <T> the type of the body of a successful reply
     * @param client the client
     * @param request the request
     * @param success the body handler for a successful reply
     * @return the body
     * @throws BillingException if the request failed
     * @throws IOException if no reply arrived
     * @throws InterruptedException if the thread was interrupted
     */
    public <T> T send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> success)
            throws IOException, InterruptedException {
        return HttpCalls.of(replyReader).send(client, request, success);
    }

    /**
     * Sends a request. If it fails, the future completes exceptionally, with a {@link BillingException} as the cause.
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
    public <T> HttpResponse.BodyHandler<Reply<T, BillingException>> handler(
            HttpResponse.BodyHandler<T> success) {
        return HttpCalls.of(replyReader).handler(success);
    }
}
