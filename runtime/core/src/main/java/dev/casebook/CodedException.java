package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error with a code: what every generated root exception extends.
 *
 * <p>Its message is made when it is asked for, so that an exception which nobody logs does not pay for it.
 */
public abstract class CodedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final ErrorReport EMPTY = ErrorReport.builder().build();

    /** Null only where no constructor ran: mocking libraries make exceptions so, such as {@code thenThrow(Type.class)}. */
    private final @Nullable ErrorReport report;

    /** An exception with a stack trace and without a cause. */
    protected CodedException(ErrorReport report) {
        this(report, null, StackTrace.RECORDED);
    }

    /** An exception with what caused it, where something did, and a stack trace as asked for. */
    @SuppressWarnings("exports") // the annotation tells tools, and users need not have it
    protected CodedException(ErrorReport report, @Nullable Throwable cause, StackTrace stackTrace) {
        super(null, cause, true, stackTrace == StackTrace.RECORDED);
        this.report = requireNonNull(report, "report");
    }

    /** The error as it arrived; a report of nothing if a mocking library made the exception without its constructor. */
    public final ErrorReport report() {
        return report == null ? EMPTY : report;
    }

    /** The catalogue's entry; empty for what the catalogue does not list and for what could not be read. */
    public abstract Optional<? extends ErrorDefinition> error();

    /** What the catalogue advises, before the server's word. */
    protected Advice catalogueAdvice() {
        return error().<Advice>map(ErrorDefinition::advice).orElse(new Advice.GiveUp());
    }

    /** The title that the message shows. */
    protected String title() {
        return error().map(ErrorDefinition::title).orElse("Unrecognized error");
    }

    /** How long to wait by what the server's text says; empty unless the catalogue has a template for it. */
    protected Optional<Duration> waitInText() {
        return Optional.empty();
    }

    /** What to do about it: the catalogue's advice, with what the server said about waiting. */
    public final Advice advice() {
        if (report == null) {
            return error().<Advice>map(ErrorDefinition::advice).orElse(new Advice.GiveUp());
        }
        Optional<Duration> wait = report.retryAfter().or(this::waitInText);
        return error().isPresent()
                ? EffectiveAdvice.of(catalogueAdvice(), wait)
                : EffectiveAdvice.ofUnlisted(catalogueAdvice(), wait, report.transientError());
    }

    /** The category that it belongs to; empty for a code that no category lists or covers, and for what is unreadable. */
    public Optional<? extends CategoryDefinition> category() {
        return error().map(ErrorDefinition::category);
    }

    /** The top category above {@link #category()}, for metrics and exhaustive switches over few cases. */
    public Optional<? extends CategoryDefinition> topCategory() {
        return category().map(CategoryDefinition::topCategory);
    }

    /** The values that it was thrown with, by the catalogue's names and in its order, without secrets. */
    public Map<String, Object> parameters() {
        return Map.of();
    }

    /** The catalogue's message about this case, filled in; empty for what another server sent. */
    public Optional<String> catalogueMessage() {
        return Optional.empty();
    }

    /** For logs and metrics: {@code category}, {@code error} and {@code advice}, each with few possible values. */
    public final Map<String, String> tags() {
        return Tags.of(this);
    }

    /** Whether the server may have done what was asked all the same. */
    public Outcome outcome() {
        return error().map(ErrorDefinition::outcome).orElse(Outcome.UNKNOWN);
    }

    /** Code, title, details and trace id on one line, such as {@code 130429 Rate limit hit: slow down (trace AbC)}. */
    @Override
    public String getMessage() {
        ErrorReport said = report();
        return ErrorMessage.of(
                said, printedTitle(), said.details().or(said::message).or(said::title));
    }

    /** The message without what the server says about the one case at hand: for catalogues that hide it. */
    protected final String messageWithoutDetails() {
        return ErrorMessage.of(report(), printedTitle(), Optional.empty());
    }

    /** Without a constructor, the fields of a subclass are null too, and its own title may need them. */
    private String printedTitle() {
        return report == null ? error().map(ErrorDefinition::title).orElse("Error without a report") : title();
    }
}
