package dev.casebook.reader;

import dev.casebook.UnreadableBody.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A body in the JSON that is read in its place.
 *
 * @param json the JSON; incomplete if the body ends too early
 * @param original the bytes as they arrived
 * @param reason why the body cannot be read to its end; null if it can
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
record ConvertedBody(byte[] json, byte[] original, @Nullable Reason reason) {}
