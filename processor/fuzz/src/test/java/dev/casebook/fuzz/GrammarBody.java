package dev.casebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * A body built by the grammar of the envelopes: each byte of an input decides what comes next, so that every input reaches
 * places of errors, texts that hold JSON, and escapes.
 */
final class GrammarBody {
    private static final int MAX_DEPTH = 12;
    private static final List<String> NAMES = List.of(
            "error",
            "errors",
            "code",
            "error_code",
            "error_subcode",
            "message",
            "title",
            "type",
            "details",
            "error_data",
            "is_transient",
            "retry_in",
            "body",
            "entry",
            "changes",
            "value",
            "statuses",
            "messages",
            "block_users",
            "failed_users",
            "health_status",
            "entities",
            "groups",
            "id",
            "other",
            "ok",
            "version",
            "labels",
            "list");
    private static final List<String> TEXTS = List.of(
            "",
            "100",
            "130429",
            "-1",
            "2147483648",
            "true",
            "false",
            "\u0000",
            "\ufeff",
            "\u202e",
            "\ud800",
            "\u00e9",
            "\\",
            "\"",
            "<html>",
            "{",
            "[",
            " ");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "100",
            "33",
            "1.0",
            "1e3",
            "1e999999999",
            "2147483648",
            "-2147483648",
            "0.5",
            "9".repeat(40));

    /** How a text is written: each character as it is, escaped, or with others around it. */
    private static final List<IntFunction<String>> ESCAPES = List.of(
            GrammarBody::needed,
            letter -> String.format("\\u%04x", letter),
            letter -> needed(letter) + "\\u0000",
            letter -> "\\u0000" + needed(letter),
            letter -> "\\u0000\\u0000\\u0000" + needed(letter));

    private final byte[] decisions;
    private final StringBuilder json = new StringBuilder();
    private int next;

    private GrammarBody(byte[] decisions) {
        this.decisions = decisions;
    }

    /** The body that an input describes; the same each time. */
    static byte[] of(byte[] decisions) {
        GrammarBody body = new GrammarBody(decisions);
        body.json.append(body.pick(List.of("", "", "", "\ufeff", " \n")));
        body.envelope(0);
        body.json.append(body.pick(List.of("", "", "", "}", " ", "\u0000")));
        return body.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One of the documented forms, with values in its places, or any value. */
    private void envelope(int depth) {
        switch (decide(11)) {
            case 0, 1 -> around("{\"error\":", "}", depth, this::error);
            case 2 -> around("{\"errors\":[", "]}", depth, this::error);
            case 3 -> around("[{\"code\":400,\"body\":", "}]", depth, this::textWithEnvelope);
            case 4 -> around("{\"entry\":[{\"changes\":[{\"value\":{\"errors\":[", "]}}]}]}", depth, this::error);
            case 5 -> around("{\"block_users\":{\"failed_users\":[{\"errors\":[", "]}]}}", depth, this::error);
            case 6 -> value(depth);
            case 7 -> around("{\"ok\":", "}", depth, this::flagged);
            case 8 -> around("{\"version\":1,\"error\":", "}", depth, this::error);
            case 9 -> around("{\"errors\":{\"a\":{\"list\":[", "]}}}", depth, this::error);
            default -> around("{\"entities\":[", "]}", depth, this::textOrError);
        }
    }

    /** What the flag of a reply is, and what the reply has besides. */
    private void flagged(int depth) {
        json.append(pick(List.of("false", "true", "\"false\"", "0"))).append(",\"code\":");
        value(depth);
    }

    private void textOrError(int depth) {
        if (decide(2) == 0) {
            text(pick(TEXTS), ESCAPES.get(decide(ESCAPES.size())));
        } else {
            error(depth);
        }
    }

    private void around(String before, String after, int depth, IntConsumer inside) {
        json.append(before);
        inside.accept(depth + 1);
        json.append(after);
    }

    /** An error with a code, or anything else in its place. */
    private void error(int depth) {
        if (decide(4) == 3) {
            value(depth);
            return;
        }
        json.append("{\"code\":").append(pick(NUMBERS));
        int members = decide(4);
        for (int i = 0; i < members; i++) {
            json.append(',');
            text(pick(NAMES), ESCAPES.get(0));
            json.append(':');
            value(depth + 1);
        }
        json.append('}');
    }

    private void textWithEnvelope(int depth) {
        written(depth, depth >= MAX_DEPTH ? this::value : this::envelope);
    }

    private void value(int depth) {
        int kind = depth >= MAX_DEPTH || next >= decisions.length ? 6 + decide(4) : decide(10);
        switch (kind) {
            case 0, 1, 2 -> object(depth);
            case 3, 4 -> array(depth);
            case 5 -> textWithJson(depth);
            case 6 -> text(pick(TEXTS), ESCAPES.get(decide(ESCAPES.size())));
            case 7, 8 -> json.append(pick(NUMBERS));
            default -> json.append(pick(List.of("null", "true", "false", "tru", "")));
        }
    }

    private void object(int depth) {
        json.append('{');
        int members = decide(6);
        for (int i = 0; i < members; i++) {
            json.append(i == 0 ? "" : ",");
            text(pick(NAMES), ESCAPES.get(decide(8) == 0 ? 1 : 0));
            json.append(':');
            value(depth + 1);
        }
        json.append(decide(40) == 39 ? "" : "}");
    }

    private void array(int depth) {
        json.append('[');
        int elements = decide(4);
        for (int i = 0; i < elements; i++) {
            json.append(i == 0 ? "" : ",");
            value(depth + 1);
        }
        json.append(decide(40) == 39 ? "" : "]");
    }

    private void textWithJson(int depth) {
        written(depth, this::value);
    }

    /** What is written inside becomes a text. */
    private void written(int depth, IntConsumer inside) {
        int start = json.length();
        IntFunction<String> escape = ESCAPES.get(decide(2) == 0 ? 0 : decide(ESCAPES.size()));
        inside.accept(depth + 1);
        String inner = json.substring(start);
        json.setLength(start);
        // a text in a text in a text doubles its length each time
        text(inner.length() > 20_000 ? "" : inner, escape);
    }

    private void text(String text, IntFunction<String> escape) {
        json.append('"');
        text.chars().forEach(letter -> json.append(escape.apply(letter)));
        json.append('"');
    }

    private static String needed(int letter) {
        boolean plain = letter >= ' ' && letter != '"' && letter != '\\' && !Character.isSurrogate((char) letter);
        return plain ? Character.toString(letter) : String.format("\\u%04x", letter);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(decide(choices.size()));
    }

    private int decide(int choices) {
        return next < decisions.length ? (decisions[next++] & 0xff) % choices : 0;
    }
}
