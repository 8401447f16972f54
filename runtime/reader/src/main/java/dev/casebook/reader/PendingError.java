package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import org.jspecify.annotations.Nullable;

/** An error that was found in a body, before its report is built. */
final class PendingError {
    final @Nullable ErrorSite site;
    /** The scopes around it; their values may still arrive. */
    final @Nullable Object @Nullable [][] scopes;

    final byte[] source;
    final int first;
    /** The end of its bytes; the end of the source if it was not read completely. */
    int end;

    boolean closed;

    @Nullable
    Reason reason;
    /** The plain value that was found where an object is expected. */
    @Nullable
    String plainText;

    PendingError(@Nullable ErrorSite site, @Nullable Object @Nullable [][] scopes, byte[] source, int first) {
        this.site = site;
        this.scopes = scopes;
        this.source = source;
        this.first = first;
        this.end = source.length;
    }
}
