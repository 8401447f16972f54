package dev.casebook.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bodies of JSON, changed at random. */
public final class BodyMutations {
    private static final List<String> PIECES = List.of(
            "\"code\":1,",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "tru",
            "-",
            "1e9",
            "9999999999",
            "\0",
            "[[[[[[[[[[[[[[[[[[[[[[[[",
            "{\"error\":",
            "\"error\":{\"code\":2},",
            "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
            "{},{},{},{},{},{},{},",
            "\\u0000",
            "\\ud800",
            "<html>",
            "é",
            " ");

    /** A text with one to three changes; with some of them it is still valid. */
    public static byte[] of(String text, Random random) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            body = changed(body, random);
        }
        return body;
    }

    private static byte[] changed(byte[] body, Random random) {
        int at = random.nextInt(body.length + 1);
        int to = at + random.nextInt(body.length - at + 1);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(body, at);
            case 1 -> flipped(body, at, random);
            case 2 -> joined(Arrays.copyOf(body, at), bytes(random), Arrays.copyOfRange(body, at, body.length));
            case 3 -> joined(Arrays.copyOf(body, at), Arrays.copyOfRange(body, to, body.length));
            case 4 -> joined(Arrays.copyOf(body, to), Arrays.copyOfRange(body, at, body.length));
            case 5 ->
                joined(
                        Arrays.copyOfRange(body, at, to),
                        Arrays.copyOf(body, at),
                        Arrays.copyOfRange(body, to, body.length));
            default -> joined(Arrays.copyOf(body, to), bytes(random), Arrays.copyOfRange(body, at, body.length));
        };
    }

    private static byte[] flipped(byte[] body, int at, Random random) {
        byte[] flipped = body.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] bytes(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()))
                .repeat(1 + random.nextInt(3))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int next = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, next, part.length);
            next += part.length;
        }
        return joined;
    }

    private BodyMutations() {}
}
