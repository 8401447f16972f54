package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error with a code: the superclass of every generated root exception.
 *
 * <p>Code that does not know a catalogue, such as a filter for logs, can use this class:
 *
 * <pre>{@code
 * catch (CodedException error) {
 *   log.warn("{} (trace {})", error.getMessage(), error.report().traceId().orElse("none"));
 *   metrics.counter("api.errors", "category", error.topCategory().map(CategoryDefinition::name).orElse("none"));
 * }
 * }</pre>
 *
 * <p>Its message is created when it is needed, so an exception that is not logged does not create one.
 */
public abstract class CodedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final ErrorReport EMPTY = ErrorReport.builder().build();

    /**
     * Null only if no constructor ran: mocking libraries create exceptions in this way, for example {@code
     * thenThrow(Type.class)}.
     */
    private final @Nullable ErrorReport report;

    /** An exception with a stack trace and without a cause. */
    protected CodedException(ErrorReport report) {
        this(report, null, StackTrace.RECORDED);
    }

    /** An exception with a cause, or null, and with or without a stack trace. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    protected CodedException(ErrorReport report, @Nullable Throwable cause, StackTrace stackTrace) {
        super(null, cause, true, stackTrace == StackTrace.RECORDED);
        this.report = requireNonNull(report, "report");
    }

    /** The error as it arrived; an empty report if a mocking library created the exception without its constructor. */
    public final ErrorReport report() {
        return report == null ? EMPTY : report;
    }

    /**
     * The definition in the catalogue; empty if the catalogue does not list the code, or if the body could not be
     * read.
     */
    public abstract Optional<? extends ErrorDefinition> error();

    /** The advice of the catalogue, without the waiting time of the server. */
    protected Advice catalogueAdvice() {
        return error().<Advice>map(ErrorDefinition::advice).orElse(new Advice.GiveUp());
    }

    /** The title that the message shows. */
    protected String title() {
        return error().map(ErrorDefinition::title).orElse("Unrecognized error");
    }

    /** How the catalogue writes integer codes. */
    protected Code.Notation codeNotation() {
        return Code.Notation.DECIMAL;
    }

    /** The waiting time in the server's text; empty if no template of the catalogue finds one. */
    protected Optional<Duration> waitInText() {
        return Optional.empty();
    }

    /**
     * What to do about it: the advice of the catalogue, with the waiting time of the server. If the server
     * {@linkplain ErrorDefinition#serverDecides() decides}, it can turn the advice into a retry.
     */
    public final Advice advice() {
        if (report == null) {
            return error().<Advice>map(ErrorDefinition::advice).orElse(new Advice.GiveUp());
        }
        Optional<Duration> wait = report.retryAfter()
                .filter(CodedException::isWait)
                .or(this::waitInText)
                .filter(CodedException::isWait);
        return error().isPresent() && !error().get().serverDecides()
                ? EffectiveAdvice.of(catalogueAdvice(), wait)
                : EffectiveAdvice.ofServer(catalogueAdvice(), wait, report.transientError(), statusForAdvice());
    }

    /** The status; 0 if the error has a category, whose advice is more exact. */
    private int statusForAdvice() {
        return category().isPresent() ? 0 : report().httpStatus().orElse(0);
    }

    /** Zero counts as no waiting time: retries without a pause would only add to the load. */
    private static boolean isWait(Duration delay) {
        return !delay.isZero() && !delay.isNegative();
    }

    /**
     * The category that it belongs to; empty if no category lists or covers the code, and for a body that cannot be
     * read.
     */
    public Optional<? extends CategoryDefinition> category() {
        return error().map(ErrorDefinition::category);
    }

    /** The top category above {@link #category()}, for metrics and exhaustive switches over few cases. */
    public Optional<? extends CategoryDefinition> topCategory() {
        return category().map(CategoryDefinition::topCategory);
    }

    /** The values that it was created with, by name, in the order of the catalogue, without secrets. */
    public Map<String, Object> parameters() {
        return Map.of();
    }

    /** The message of the catalogue with its values; empty for an error that was read from a body. */
    public Optional<String> catalogueMessage() {
        return Optional.empty();
    }

    /** Tags for logs and metrics: {@code category}, {@code error} and {@code advice}, each with few possible values. */
    public final Map<String, String> tags() {
        return Tags.of(this);
    }

    /**
     * This exception as plain values for any JSON library: kind ({@code error}, {@code unrecognized} or {@code
     * unreadable}), the error of the catalogue, its categories from the top, what to do, and {@link ErrorReport#toMap()}.
     * What is absent has no key. There is no stack trace, no text of the server, no secret and no value of a parameter.
     *
     * <pre>{@code
     * {"kind": "error", "error": "RATE_LIMIT_HIT", "title": "Rate limit hit", "categories": ["THROTTLING"],
     *  "advice": {"kind": "RETRY_AFTER", "delay": "PT30S", "maxRetries": 6}, "outcome": "REJECTED", "code": 130429}
     * }</pre>
     */
    public final Map<String, Object> toMap() {
        return PlainValues.of(this);
    }

    /**
     * Whether the server may have done the work although it reported an error. For an error that is not listed, or that
     * cannot be read, it did not with status 429, or 503 with a waiting time.
     */
    public Outcome outcome() {
        return error().map(ErrorDefinition::outcome).orElseGet(() -> EffectiveAdvice.outcomeOfUnlisted(report()));
    }

    /** Code, title, details and trace id on one line, such as {@code 130429 Rate limit hit: slow down (trace AbC)}. */
    @Override
    public String getMessage() {
        ErrorReport said = report();
        return ErrorMessage.of(
                said,
                codeNotation(),
                printedTitle(),
                said.details().or(said::message).or(said::title));
    }

    /** The message without the details of the server, for catalogues that hide them. */
    protected final String messageWithoutDetails() {
        return ErrorMessage.of(report(), codeNotation(), printedTitle(), Optional.empty());
    }

    /** Without a constructor, the fields of a subclass are null too, and its own title may need them. */
    private String printedTitle() {
        return report == null ? error().map(ErrorDefinition::title).orElse("Error without a report") : title();
    }

    /**
     * What is serialized in place of this exception. Generated exceptions write the report and no name of their type, so
     * that another version of the catalogue can read them.
     */
    protected Object writeReplace() {
        return this;
    }
}
