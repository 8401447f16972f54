package dev.casebook.reader;

import com.fasterxml.jackson.core.JsonFactory;
import dev.casebook.UnreadableBody.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known while one body is read. */
final class Reading {
    final Envelope envelope;
    final Limits limits;
    final OnDemand<JsonFactory> factory;
    /** Whether it matters where an error begins; a location costs more than the rest of a short error. */
    final Locations locations;

    final List<Found> found = new ArrayList<>(2);
    /** Whether the body is one plain value and not an object or an array. */
    boolean plain;

    private final @Nullable Object[][] scopes;
    private boolean strange;
    /** Made for the first: most bodies have none. */
    private List<SuccessPart> successParts = List.of();

    /** What is noted about where errors stand. */
    enum Locations {
        IGNORED,
        NOTED
    }

    Reading(Envelope envelope, Limits limits, OnDemand<JsonFactory> factory, Locations locations) {
        this.envelope = envelope;
        this.limits = limits;
        this.factory = factory;
        this.locations = locations;
        this.scopes = new @Nullable Object[envelope.slotCounts.length][];
    }

    /** Begins the scopes of a place anew. A scope is never met inside itself, so that none has to be restored. */
    void open(int[] opened) {
        for (int scope : opened) {
            scopes[scope] = new @Nullable Object[envelope.slotCounts[scope]];
        }
    }

    /** Whether some error cannot be read, so that its bytes are wanted. */
    boolean wantsLocations() {
        boolean wanted = strange;
        for (Found one : found) {
            wanted |= one.place != null && !ReportMaker.isReadable(one, one.place);
        }
        return wanted && locations == Locations.IGNORED;
    }

    /** Notes a part of the success. */
    void success(SuccessPart part) {
        if (successParts.isEmpty()) {
            successParts = new ArrayList<>();
        }
        successParts.add(part);
    }

    List<SuccessPart> successParts() {
        return successParts;
    }

    void keep(Slot slot, Object value) {
        scopes[slot.scope()][slot.index()] = value;
        strange |= value instanceof Reason;
    }

    /** Notes an error that begins. Its scopes must be open. */
    Found find(Place place, byte[] source, int first) throws Reached {
        if (found.size() >= limits.maxErrors()) {
            throw new Reached(Reason.TOO_MANY_ERRORS);
        }
        Found one = new Found(place, scopes.clone(), source, first);
        found.add(one);
        return one;
    }

    /** Ends a source too early: the errors of it that are still open cannot be read, or else the source as a whole. */
    void stop(Reason reason, int firstOfSource, byte[] source) {
        int open = 0;
        for (Found one : found.subList(firstOfSource, found.size())) {
            if (!one.closed) {
                one.closed = true;
                one.reason = reason;
                one.end = source.length;
                open++;
            }
        }
        if (open == 0 || reason == Reason.TOO_MANY_ERRORS) {
            addWhole(reason, source);
        }
    }

    private void addWhole(Reason reason, byte[] source) {
        Found whole = new Found(null, null, source, 0);
        whole.closed = true;
        whole.reason = reason;
        found.add(whole);
    }
}
