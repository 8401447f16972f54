package dev.casebook.maven.files;

import java.util.BitSet;

/**
 * The patterns that Maven selects resources with: {@code **} for folders, {@code *} and {@code ?} in a name.
 *
 * <p>All ways to match are followed at the same time, so that no pattern takes more steps than its length times that of
 * the path.
 */
final class AntPattern {
    private final String path;

    /** The ends of the parts of the path that the pattern matches so far. */
    private BitSet ends = new BitSet();

    private AntPattern(String path) {
        this.path = path;
        ends.set(0);
    }

    static boolean matches(String pattern, String path) {
        String whole = pattern.replace('\\', '/');
        return new AntPattern(path).matches(whole.endsWith("/") ? whole + "**" : whole);
    }

    private boolean matches(String pattern) {
        int next = 0;
        while (next < pattern.length()) {
            next += part(pattern, next);
        }
        return ends.get(path.length());
    }

    /** Follows one part of the pattern, and returns its length. */
    private int part(String pattern, int at) {
        if (pattern.startsWith("**/", at)) {
            folders();
            return 3;
        }
        if (pattern.startsWith("**", at)) {
            ends.set(first(), path.length() + 1);
            return 2;
        }
        if (pattern.charAt(at) == '*') {
            name();
        } else {
            letter(pattern.charAt(at));
        }
        return 1;
    }

    /** Any folders, or none. */
    private void folders() {
        for (int slash = path.indexOf('/', first()); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            ends.set(slash + 1);
        }
    }

    /** Any letters of one name. */
    private void name() {
        for (int at = 0; at < path.length(); at++) {
            if (ends.get(at) && path.charAt(at) != '/') {
                ends.set(at + 1);
            }
        }
    }

    private void letter(char letter) {
        BitSet next = new BitSet();
        for (int at = ends.nextSetBit(0); at >= 0 && at < path.length(); at = ends.nextSetBit(at + 1)) {
            char found = path.charAt(at);
            next.set(at + 1, letter == '?' ? found != '/' : found == letter);
        }
        ends = next;
    }

    /** The first end; behind the path if there is none. */
    private int first() {
        int first = ends.nextSetBit(0);
        return first < 0 ? path.length() + 1 : first;
    }
}
