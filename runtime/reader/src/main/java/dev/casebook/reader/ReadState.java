package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.annotation.CanIgnoreReturnValue;
import dev.casebook.reader.scan.LimitReachedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state while one body is read. */
final class ReadState {
    final CompiledEnvelope envelope;
    final Limits limits;
    /** Whether the offsets of errors are needed; they cost more than the rest of a short error. */
    final Locations locations;

    final List<PendingError> errors = new ArrayList<>(2);

    /** Whether the body is one plain value and not an object or an array. */
    boolean plain;

    private final @Nullable Object[][] scopes;
    private boolean unreadableValue;

    /** Created for the first part: most bodies have none. */
    private List<SuccessPart> successParts = List.of();

    /** Whether the offsets of errors are recorded. */
    enum Locations {
        IGNORED,
        RECORDED
    }

    ReadState(CompiledEnvelope envelope, Limits limits, Locations locations) {
        this.envelope = envelope;
        this.limits = limits;
        this.locations = locations;
        this.scopes = new @Nullable Object[envelope.slotCounts.length][];
    }

    /** Empties the scopes that begin at a path. A scope is never inside itself, so that none has to be restored. */
    void open(int[] opened) {
        for (int scope : opened) {
            scopes[scope] = new @Nullable Object[envelope.slotCounts[scope]];
        }
    }

    /** Whether an error cannot be read, so that its bytes are needed. */
    boolean needsLocations() {
        boolean needed = unreadableValue;
        for (PendingError error : errors) {
            needed |= error.site != null && !ReportFactory.isReadable(error, error.site);
        }
        return needed && locations == Locations.IGNORED;
    }

    void addSuccess(SuccessPart part) {
        if (successParts.isEmpty()) {
            successParts = new ArrayList<>();
        }
        successParts.add(part);
    }

    List<SuccessPart> successParts() {
        return successParts;
    }

    void capture(CaptureSlot slot, Object value) {
        scopes[slot.scope()][slot.index()] = value;
        unreadableValue |= value instanceof Reason;
    }

    /** Adds an error that begins. Its scopes must be open. */
    PendingError start(ErrorSite site, byte[] source, int first) throws LimitReachedException {
        return add(new PendingError(site, scopes.clone(), source, first));
    }

    /** Adds the failure of a text inside the body; it counts as an error, like every other. */
    void failText(Reason reason, int firstOfText, byte[] source) throws LimitReachedException {
        if (closeOpen(reason, firstOfText) == 0) {
            add(whole(reason, source));
        }
    }

    /** Ends the body too early: its errors that are still open cannot be read, or else the body as a whole. */
    void failBody(Reason reason, byte[] source) {
        if (closeOpen(reason, 0) == 0 || reason == Reason.TOO_MANY_ERRORS) {
            errors.add(whole(reason, source));
        }
    }

    @CanIgnoreReturnValue
    private PendingError add(PendingError error) throws LimitReachedException {
        if (errors.size() >= limits.maxErrors()) {
            throw new LimitReachedException(Reason.TOO_MANY_ERRORS);
        }
        errors.add(error);
        return error;
    }

    private int closeOpen(Reason reason, int first) {
        int open = 0;
        for (PendingError error : errors.subList(first, errors.size())) {
            if (!error.closed) {
                error.closed = true;
                error.reason = reason;
                error.end = error.source.length;
                open++;
            }
        }
        return open;
    }

    private static PendingError whole(Reason reason, byte[] source) {
        PendingError whole = new PendingError(null, null, source, 0);
        whole.closed = true;
        whole.reason = reason;
        return whole;
    }
}
