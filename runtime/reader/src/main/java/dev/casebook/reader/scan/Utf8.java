package dev.casebook.reader.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Checks that bytes are UTF-8, as RFC 3629 says: shortest forms, no surrogates, nothing beyond U+10FFFF. */
public final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    /** The offset of the first sequence that is invalid or truncated; the end if there is none. */
    public static int firstInvalid(byte[] bytes, int end) {
        int at = 0;
        while (at < end) {
            if (end - at >= 32 && (thirtyTwo(bytes, at) & NOT_ASCII) == 0) {
                at += 32;
            } else if (end - at >= 8 && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
                at += 8;
            } else {
                int length = lengthAt(bytes, at, end);
                if (length == 0 || length > end - at) {
                    return at;
                }
                at += length;
            }
        }
        return end;
    }

    /** All bits that are set in any of the next 32 bytes: most bodies are ASCII. */
    private static long thirtyTwo(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at)
                | (long) EIGHT.get(bytes, at + 8)
                | (long) EIGHT.get(bytes, at + 16)
                | (long) EIGHT.get(bytes, at + 24);
    }

    /** Whether the rest from an offset is the beginning of a valid sequence. */
    public static boolean isCut(byte[] bytes, int at, int end) {
        return lengthAt(bytes, at, end) > end - at;
    }

    /** The length that the sequence should have; 0 if one of its bytes is invalid. */
    private static int lengthAt(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        for (int i = 1; i < length && at + i < end; i++) {
            int next = bytes[at + i] & 0xff;
            if (next < minNext(first, i) || next > maxNext(first, i)) {
                return 0;
            }
        }
        return length;
    }

    private static int minNext(int first, int index) {
        return index > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    }

    private static int maxNext(int first, int index) {
        return index > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    }

    private Utf8() {}
}
