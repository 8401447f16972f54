package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import org.jspecify.annotations.Nullable;

/** An error that was met while a body is read, before its report is made. */
final class Found {
    final @Nullable Place place;
    /** The scopes that are open where it stands; what stands around it may still arrive. */
    final @Nullable Object @Nullable [][] scopes;

    final byte[] source;
    final int first;
    /** Where it ends; where it was not read to its end, the end of what arrived. */
    int end;

    boolean closed;

    @Nullable
    Reason reason;
    /** What stood where an object should. */
    @Nullable
    String plainText;

    Found(@Nullable Place place, @Nullable Object @Nullable [][] scopes, byte[] source, int first) {
        this.place = place;
        this.scopes = scopes;
        this.source = source;
        this.first = first;
        this.end = source.length;
    }
}
