package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.Extent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the errors of one kind of body. Immutable and thread-safe. A generated reader has one for each envelope.
 *
 * <pre>{@code
 * ErrorReader<BillingException> reader = ErrorReader.of(spec, factory).withLimits(Limits.DEFAULT.withMaxErrors(100));
 * ReadReply<BillingException> reply = reader.reply(Body.wrap(bytes), 429, headers);
 * }</pre>
 *
 * <p>It reads each body once, creates only objects that the envelope asks for, and never throws because of the content
 * of a body: what cannot be read is an error of its own.
 *
 * @param <E> the root exception of the catalogue
 */
public final class ErrorReader<E extends CodedException> {
    private final EnvelopeSpec spec;
    private final ExceptionFactory<E> factory;
    private final Limits limits;
    private final Clock clock;
    private final Lazy<Compiled> compiled;
    private final Lazy<HeaderRetryAfterReader> headerRetryAfter;

    /** An envelope, compiled, and its reader. */
    private record Compiled(CompiledEnvelope envelope, BodyReader bodies) {
        static Compiled of(EnvelopeSpec spec, Limits limits, Predicate<ErrorReport> listed) {
            CompiledEnvelope envelope = new CompiledEnvelope(spec);
            return new Compiled(envelope, new BodyReader(envelope, limits, listed));
        }
    }

    private ErrorReader(EnvelopeSpec spec, ExceptionFactory<E> factory, Limits limits, Clock clock) {
        this.spec = requireNonNull(spec, "spec");
        this.factory = requireNonNull(factory, "factory");
        this.limits = requireNonNull(limits, "limits");
        this.clock = requireNonNull(clock, "clock");
        this.compiled = new Lazy<>(() -> Compiled.of(spec, limits, factory.listed()));
        this.headerRetryAfter = new Lazy<>(() -> new HeaderRetryAfterReader(spec.retryAfterHeaders(), limits, clock));
    }

    /** A reader with the default limits and the system's clock. */
    public static <E extends CodedException> ErrorReader<E> of(EnvelopeSpec spec, ExceptionFactory<E> factory) {
        return new ErrorReader<>(spec, factory, Limits.DEFAULT, Clock.systemUTC());
    }

    /** The same reader with other limits. */
    public ErrorReader<E> withLimits(Limits limits) {
        return new ErrorReader<>(spec, factory, limits, clock);
    }

    /** The same reader with another clock, which a date in {@code Retry-After} is compared with. */
    public ErrorReader<E> withClock(Clock clock) {
        return new ErrorReader<>(spec, factory, limits, clock);
    }

    /** How much of a body is read. */
    public Limits limits() {
        return limits;
    }

    /**
     * Reads the reply to a request.
     *
     * <p>The request failed if the status is 400 or higher, or none at all, or if the body holds an error about the
     * whole request. With a status of success, the body is not looked at if the envelope has no place whose errors count
     * then, or if it is empty, above the limit on bytes, or not JSON according to its {@code Content-Type}. Nothing of a
     * success is kept.
     *
     * @param status the HTTP status as it arrived; one that is not from 100 to 599 is not kept in the reports
     */
    public ReadReply<E> reply(Body body, int status, ReplyHeaders headers) {
        Arrival arrival = Arrival.ofReply(status, headers);
        if (arrival.isSuccess() && !mayHoldErrors(body, headers)) {
            return new ReadReply<>(List.of(), List.of(whole(body)), Extent.ITEM);
        }
        ReadState state = read(body, arrival, headers);
        ReportFactory reports =
                new ReportFactory(state, clock, headerRetryAfter.get().read(arrival));
        if (!arrival.isSuccess()) {
            new ErrorOutsideTheBody(compiled.get().envelope()).addTo(state, body);
        }
        List<ReadError<E>> errors = errors(state, reports);
        if (errors.isEmpty() && !arrival.isSuccess()) {
            errors.add(error(reports.nothing(body.bytes(), state.plain ? Reason.NOT_AN_OBJECT : Reason.NO_ERROR)));
        }
        boolean failed = !arrival.isSuccess() || anyAboutTheRequest(errors);
        return failed
                ? new ReadReply<>(errors, state.successParts(), Extent.REQUEST)
                : new ReadReply<>(errors, List.of(whole(body)), Extent.ITEM);
    }

    /**
     * Reads the body of an event: all errors in order, each with its context. An event without errors that has none of the
     * parts by which the envelope is {@linkplain EnvelopeSpec#recognizedBy() recognized} is unreadable.
     */
    public List<ReadError<E>> event(Body body) {
        ReadState state = read(body, Arrival.EVENT, ReplyHeaders.none());
        ReportFactory reports = new ReportFactory(state, clock, Optional.empty());
        List<ReadError<E>> errors = errors(state, reports);
        if (errors.isEmpty() && state.plain) {
            errors.add(error(reports.nothing(body.bytes(), Reason.NOT_AN_OBJECT)));
        } else if (errors.isEmpty() && !state.isRecognized()) {
            errors.add(error(reports.nothing(body.bytes(), Reason.OTHER_ENVELOPE)));
        }
        return List.copyOf(errors);
    }

    /** Whether a status is one of success: from 100 to 399. Redirects are no failures. */
    public static boolean isSuccess(int status) {
        return Arrival.isSuccess(status);
    }

    /**
     * Whether a reply with a status of success and these headers is looked at: by its {@code Content-Type}, it is in one of
     * the forms of the envelope.
     */
    public boolean looksAtSuccess(ReplyHeaders headers) {
        return new BodyForms(spec.bodies(), limits).mayHoldErrors(headers);
    }

    private ReadState read(Body arrived, Arrival arrival, ReplyHeaders headers) {
        BodyReader bodies = compiled.get().bodies();
        BodyForms forms = new BodyForms(spec.bodies(), limits);
        Body body = forms.inflated(arrived);
        if (forms.isOnlyJson() || body.isEmpty()) {
            return bodies.read(body, arrival);
        }
        BodyForm form = forms.of(body, headers);
        return form == BodyForm.JSON
                ? bodies.read(body, arrival)
                : bodies.converted(new BodyConversion(limits).of(body, form), arrival);
    }

    private boolean mayHoldErrors(Body body, ReplyHeaders headers) {
        return compiled.get().envelope().readsSuccesses
                && body.bytes().length <= limits.maxBytes()
                && !body.isEmpty()
                && looksAtSuccess(headers);
    }

    private static boolean anyAboutTheRequest(List<? extends ReadError<?>> errors) {
        for (ReadError<?> error : errors) {
            if (error.extent() == Extent.REQUEST) {
                return true;
            }
        }
        return false;
    }

    private List<ReadError<E>> errors(ReadState state, ReportFactory reports) {
        List<ReadError<E>> errors = new ArrayList<>(state.errors.size());
        for (PendingError error : state.errors) {
            ReportFactory.Built built = reports.build(error);
            if (built.unreadable() != null || !meansSuccess(built.report())) {
                errors.add(error(built));
            }
        }
        return errors;
    }

    private boolean meansSuccess(ErrorReport report) {
        for (Code code : spec.noError()) {
            if (code.isIn(report)) {
                return true;
            }
        }
        return false;
    }

    private ReadError<E> error(ReportFactory.Built built) {
        return built.unreadable() == null
                ? ReadError.of(factory, built.extent(), built.report())
                : ReadError.unreadable(factory, built.extent(), built.unreadable());
    }

    private static SuccessPart whole(Body body) {
        return new SuccessPart("", 0, body.bytes().length);
    }
}
