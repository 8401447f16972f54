package dev.casebook.reader.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the ends of texts and numbers. */
final class ByteScanner {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    /** The first quote, backslash or control character; the end if there is none. */
    static int endOfPlain(byte[] source, int from) {
        int at = from;
        while (at <= source.length - 8) {
            long eight = (long) EIGHT.get(source, at);
            long ends = ends(eight);
            if (ends != 0) {
                return at + Long.numberOfTrailingZeros(ends) / 8;
            }
            at += 8;
        }
        while (at < source.length && isPlain(source[at])) {
            at++;
        }
        return at;
    }

    /** The first byte that is not a digit; the end if there is none. */
    static int endOfDigits(byte[] source, int from) {
        int at = from;
        while (at < source.length && source[at] >= '0' && source[at] <= '9') {
            at++;
        }
        return at;
    }

    /** The offset after an optional fraction and an optional exponent. */
    static int endOfFraction(byte[] source, int from) throws ScanBailOutException {
        int at = from;
        if (at < source.length && source[at] == '.') {
            at = someDigits(source, at + 1);
        }
        if (at < source.length && (source[at] | 0x20) == 'e') {
            boolean signed = at + 1 < source.length && (source[at + 1] == '+' || source[at + 1] == '-');
            at = someDigits(source, signed ? at + 2 : at + 1);
        }
        return at;
    }

    private static int someDigits(byte[] source, int from) throws ScanBailOutException {
        int at = endOfDigits(source, from);
        if (at == from) {
            throw new ScanBailOutException();
        }
        return at;
    }

    private static boolean isPlain(byte one) {
        return one != '"' && one != '\\' && (one >= ' ' || one < 0);
    }

    /**
     * The high bit of each byte that ends a plain text; bits above the lowest of them may be wrong. Flipping bit 1 brings the
     * quote, 0x22, next to the control characters, so that one subtraction finds both.
     */
    private static long ends(long eight) {
        long controlsAndQuotes = (eight ^ ONES * 2) - ONES * 0x21;
        long backslashes = (eight ^ ONES * '\\') - ONES;
        return (controlsAndQuotes | backslashes) & ~eight & HIGHS;
    }

    /** Whether the source has this name at an offset; it must have that many bytes left. */
    static boolean isAt(byte[] name, byte[] source, int from) {
        int length = name.length;
        int at = 0;
        for (; at <= length - 8; at += 8) {
            if ((long) EIGHT.get(name, at) != (long) EIGHT.get(source, from + at)) {
                return false;
            }
        }
        for (; at < length; at++) {
            if (name[at] != source[from + at]) {
                return false;
            }
        }
        return true;
    }

    private ByteScanner() {}
}
