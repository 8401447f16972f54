package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import org.jspecify.annotations.Nullable;

/** An error that was found in a body, before its report is built. */
final class PendingError {
    /** The locations that it may be an error of, the preferred one first; none if it is the body itself. */
    final ErrorSite[] sites;

    /** The scopes around it; their values may still arrive. */
    final @Nullable Object @Nullable [][] scopes;

    final byte[] source;
    final int first;

    /** The location whose conditions hold, once that is decided. */
    @Nullable
    ErrorSite site;

    /** The end of its bytes; the end of the source if it was not read completely. */
    int end;

    boolean closed;

    /** Whether it counts is not known yet. */
    boolean undecided;

    /** It is an object where a list is expected, and is an error only if it has a code. */
    boolean tentative;

    @Nullable
    Reason reason;

    /** The plain value that was found where an object is expected. */
    @Nullable
    String plainText;

    /** Its pointer; empty if no field asks for it. */
    String location = "";

    PendingError(ErrorSite[] sites, @Nullable Object @Nullable [][] scopes, byte[] source, int first) {
        this.sites = sites;
        this.site = sites.length == 0 ? null : sites[0];
        this.scopes = scopes;
        this.source = source;
        this.first = first;
        this.end = source.length;
    }
}
