package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.annotation.CanIgnoreReturnValue;
import dev.casebook.reader.PlaceCondition.Truth;
import dev.casebook.reader.scan.LimitReachedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state while one body is read. */
final class ReadState {
    private static final ErrorSite[] NO_SITES = {};
    private static final byte[] NO_BYTES = {};

    /** How many times more errors can wait for their conditions than a body can have. */
    private static final int WAITING_FOR_EACH_ERROR = 100;

    final CompiledEnvelope envelope;
    final ReadingContext context;

    /** Whether the offsets of errors are needed; they cost more than the rest of a short error. */
    final Locations locations;

    final List<PendingError> errors = new ArrayList<>(2);

    /** The values so far. */
    final CapturedValues values;

    /** The way to the current value; null if no error asks for it. */
    final @Nullable JsonPath path;

    /** The bytes as they arrived, if another form than JSON was read; null otherwise. */
    byte @Nullable [] original;

    /** Whether the body is one plain value and not an object or an array. */
    boolean plain;

    /** How many objects and arrays are open, as far as the walk is concerned. */
    int depth;

    private int undecided;

    /** Why reading ended too early; null if it did not. */
    private @Nullable Reason cut;

    private byte[] cutSource = NO_BYTES;

    /** Created for the first part: most bodies have none. */
    private List<SuccessPart> successParts = List.of();

    /** Whether the offsets of errors are recorded. */
    enum Locations {
        IGNORED,
        RECORDED
    }

    ReadState(CompiledEnvelope envelope, ReadingContext context, Locations locations) {
        this.envelope = envelope;
        this.context = context;
        this.locations = locations;
        this.path = envelope.needsLocation ? new JsonPath() : null;
        this.values = new CapturedValues(envelope.slotCounts, context.arrival());
    }

    /** Whether the body has a part by which its envelope is recognized. */
    boolean isRecognized() {
        return envelope.recognizedBy.isEmpty() || envelope.recognizedBy.stream().anyMatch(values::has);
    }

    /** A place on the way through a body. */
    record Place(int depth, int steps) {}

    /** The current place. */
    Place place() {
        return new Place(depth, path == null ? 0 : path.size());
    }

    /** Goes back to a place, after a text in the body that is not JSON. */
    void returnTo(Place place) {
        depth = place.depth;
        if (path != null) {
            path.cutTo(place.steps);
        }
    }

    /** Whether an error cannot be read, so that its bytes are needed. */
    boolean needsLocations() {
        boolean needed = values.hasUnreadable();
        for (PendingError error : errors) {
            ErrorSite site = error.site;
            needed |= site != null && !ReportFactory.isReadable(error, site, context);
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

    /** Adds an error that begins, if what is here can be an error at all. Its scopes must be open. */
    @Nullable
    PendingError start(ErrorSite[] sites, byte[] source, int first) throws LimitReachedException {
        PendingError error = new PendingError(sites, values.scopes(), source, first);
        boolean excluded = true;
        for (ErrorSite site : sites) {
            excluded &= site.rules.isExcluded(context.arrival());
        }
        if (excluded) {
            return null;
        }
        error.undecided = sites[0].rules.isConditional(context.arrival());
        if (path != null) {
            error.location = path.pointer();
        }
        return add(error);
    }

    /** Adds an object that may be one error although a list is expected. */
    @Nullable
    PendingError startTentative(ErrorSite[] sites, byte[] source, int first) throws LimitReachedException {
        PendingError error = start(sites, source, first);
        if (error != null) {
            error.tentative = true;
            count(error, 1);
        }
        return error;
    }

    /** At the end of such an object: it is an error if it has a code, and otherwise its members are. */
    void endTentative(PendingError error, int index) throws LimitReachedException {
        ErrorSite site = error.sites[0];
        boolean isError = ReportFactory.hasCode(error, site, context);
        List<PendingError> members = errors.subList(index + 1, errors.size());
        if (isError) {
            members.forEach(member -> count(member, -1));
            members.clear();
            count(error, -1);
            error.tentative = false;
            count(error, error.undecided ? 1 : 0);
            end(error, index);
        } else {
            remove(index);
        }
    }

    /** At the end of an error: what depends on nothing else is decided. */
    void end(PendingError error, int index) throws LimitReachedException {
        error.closed = true;
        if (!error.undecided || !PlaceDecision.isInside(error)) {
            return;
        }
        decide(error, Truth.FAILS);
        if (error.site == null) {
            remove(index);
        } else if (errors.size() - undecided > context.limits().maxErrors()) {
            remove(index);
            throw new LimitReachedException(Reason.TOO_MANY_ERRORS);
        }
    }

    private void decide(PendingError error, Truth absent) {
        count(error, -1);
        error.undecided = false;
        error.site = PlaceDecision.site(error, absent, context);
    }

    private void count(PendingError error, int change) {
        undecided += error.undecided || error.tentative ? change : 0;
    }

    private void remove(int index) {
        PendingError removed = errors.remove(index);
        count(removed, -1);
    }

    /** Adds the failure of a text inside the body; it counts as an error, like every other. */
    void failText(Reason reason, int firstOfText, byte[] source) throws LimitReachedException {
        if (closeOpen(reason, firstOfText) == 0) {
            add(whole(reason, source));
        }
    }

    /** Ends the body too early. */
    void failBody(Reason reason, byte[] source) {
        cut = reason;
        cutSource = source;
    }

    /** Decides what is still open, after the last byte that can be read. */
    void finish() {
        int open = cut == null ? 0 : closeOpen(cut, 0);
        if (undecided > 0) {
            decideRest(cut == null ? Truth.FAILS : Truth.UNKNOWN);
            open = countOf(cut);
        }
        int max = context.limits().maxErrors();
        if (errors.size() > max) {
            errors.subList(max, errors.size()).clear();
            cut = Reason.TOO_MANY_ERRORS;
        }
        if (cut != null && (open == 0 || cut == Reason.TOO_MANY_ERRORS)) {
            errors.add(whole(cut, cutSource));
        }
        if (errors.size() > 1 && context.arrival().kind() == Arrival.Kind.REPLY) {
            PlaceDecision.dropPlacesWithoutCode(errors, context);
        }
    }

    private int countOf(@Nullable Reason reason) {
        int count = 0;
        for (PendingError error : errors) {
            count += error.reason != null && error.reason == reason ? 1 : 0;
        }
        return count;
    }

    private void decideRest(Truth absent) {
        List<PendingError> rest = List.copyOf(errors);
        errors.clear();
        for (PendingError error : rest) {
            if (error.tentative) {
                continue;
            }
            if (error.undecided) {
                decide(error, absent);
            }
            if (error.site != null || error.sites.length == 0) {
                errors.add(error);
            }
        }
    }

    @CanIgnoreReturnValue
    private PendingError add(PendingError error) throws LimitReachedException {
        int max = context.limits().maxErrors();
        boolean tooMany = !error.undecided && errors.size() - undecided >= max;
        if (tooMany || undecided >= (long) max * WAITING_FOR_EACH_ERROR) {
            throw new LimitReachedException(Reason.TOO_MANY_ERRORS);
        }
        errors.add(error);
        count(error, 1);
        return error;
    }

    private int closeOpen(Reason reason, int first) {
        int open = 0;
        for (PendingError error : errors.subList(first, errors.size())) {
            if (!error.closed) {
                error.closed = true;
                error.reason = reason;
                error.end = error.source.length;
                open += error.tentative ? 0 : 1;
            }
        }
        return open;
    }

    /** The body itself as an error. Nothing of a success is kept, so its bytes are left out. */
    private PendingError whole(Reason reason, byte[] source) {
        PendingError whole = new PendingError(NO_SITES, null, context.arrival().isSuccess() ? NO_BYTES : source, 0);
        whole.closed = true;
        whole.reason = reason;
        return whole;
    }
}
