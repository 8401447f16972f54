package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A location in a body that contains errors, and when they count. Immutable.
 *
 * <pre>{@code
 * ErrorLocation.of(Pointer.ROOT, shape, Extent.REQUEST).onSuccessIf(Condition.of("/ok", "false"))
 * }</pre>
 */
public final class ErrorLocation {
    private final Pointer pointer;
    private final ErrorShape shape;
    private final Extent extent;
    private final Rules rules;

    private ErrorLocation(Pointer pointer, ErrorShape shape, Extent extent, Rules rules) {
        this.pointer = requireNonNull(pointer, "pointer");
        this.shape = requireNonNull(shape, "shape");
        this.extent = requireNonNull(extent, "extent");
        this.rules = rules;
    }

    /** When an error there counts, and the shape of a plain value there. */
    private record Rules(
            OnSuccess onSuccess,
            Optional<Condition> successCondition,
            Optional<Condition> when,
            Optional<Condition> unless,
            Optional<ErrorShape> textShape) {
        Rules with(OnSuccess other) {
            return new Rules(other, Optional.empty(), when, unless, textShape);
        }
    }

    /**
     * The errors at a pointer from the root of the body. In a reply with a status of success they do not count if the
     * pointer is the root, and they count elsewhere.
     */
    public static ErrorLocation of(Pointer pointer, ErrorShape shape, Extent extent) {
        OnSuccess safe = pointer.equals(Pointer.ROOT) ? OnSuccess.NEVER : OnSuccess.ALWAYS;
        Rules rules = new Rules(safe, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new ErrorLocation(pointer, shape, extent, rules);
    }

    /** The same location with another rule for replies with a status of success. */
    public ErrorLocation onSuccess(OnSuccess onSuccess) {
        return with(rules.with(requireNonNull(onSuccess, "onSuccess")));
    }

    /** The same location, where an error in a reply with a status of success counts if the condition holds. */
    public ErrorLocation onSuccessIf(Condition condition) {
        return with(
                new Rules(OnSuccess.ALWAYS, Optional.of(condition), rules.when(), rules.unless(), rules.textShape()));
    }

    /** The same location, where an error counts only if the condition holds. */
    public ErrorLocation when(Condition condition) {
        return with(new Rules(
                rules.onSuccess(),
                rules.successCondition(),
                Optional.of(condition),
                rules.unless(),
                rules.textShape()));
    }

    /** The same location, where an error counts only if the condition does not hold. */
    public ErrorLocation unless(Condition condition) {
        return with(new Rules(
                rules.onSuccess(), rules.successCondition(), rules.when(), Optional.of(condition), rules.textShape()));
    }

    /** The same location, with the shape of an error that is a text or a number instead of an object. */
    public ErrorLocation textShape(ErrorShape shape) {
        return with(new Rules(
                rules.onSuccess(), rules.successCondition(), rules.when(), rules.unless(), Optional.of(shape)));
    }

    /** The location, from the root of the body. */
    public Pointer pointer() {
        return pointer;
    }

    /** The shape of an error there. */
    public ErrorShape shape() {
        return shape;
    }

    /** Whether an error there is about the whole request or about one item. */
    public Extent extent() {
        return extent;
    }

    /** Whether an error there counts in a reply with a status of success. */
    public OnSuccess onSuccess() {
        return rules.onSuccess();
    }

    /** What must hold for an error in a reply with a status of success. */
    public Optional<Condition> successCondition() {
        return rules.successCondition();
    }

    /** What must hold for an error, whatever the status. */
    public Optional<Condition> when() {
        return rules.when();
    }

    /** What must not hold for an error, whatever the status. */
    public Optional<Condition> unless() {
        return rules.unless();
    }

    /** The shape of an error that is a text or a number. */
    public Optional<ErrorShape> textShape() {
        return rules.textShape();
    }

    private ErrorLocation with(Rules others) {
        return new ErrorLocation(pointer, shape, extent, others);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorLocation that
                && pointer.equals(that.pointer)
                && shape.equals(that.shape)
                && extent == that.extent
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, shape, extent);
    }

    @Override
    public String toString() {
        return "ErrorLocation[pointer=" + pointer + ", extent=" + extent + "]";
    }
}
