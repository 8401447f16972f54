package dev.casebook.observe.unlisted;

import dev.casebook.HiddenCharacters;

/** Writes an unlisted code as one line of JSON, in ASCII. */
final class UnlistedJson {
    /** The maximum number of characters of a server's name. */
    private static final int MAX_NAME = 80;

    /** The line, with its line feed. */
    static String line(UnlistedCode code) {
        StringBuilder line = new StringBuilder("{\"format\":1");
        if (code.key().equals(UnlistedKey.OTHER)) {
            line.append(",\"other\":true");
        } else {
            put(line, "catalogue", code.key().catalogue());
            put(line, "code", code.key().code());
            put(line, "subcode", code.key().subcode());
            put(line, "category", code.category());
            put(line, "name", code.name());
        }
        line.append(",\"count\":").append(code.count());
        put(line, "firstSeen", code.firstSeen().toString());
        put(line, "lastSeen", code.lastSeen().toString());
        return line.append("}\n").toString();
    }

    /** A text of a server without hidden characters, and not too long. */
    static String bounded(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(MAX_NAME).forEach(point -> shown.appendCodePoint(visible(point)));
        return shown.toString();
    }

    private static int visible(int point) {
        return HiddenCharacters.isHidden(point) ? ' ' : point;
    }

    /** A member; nothing for an empty text. */
    private static void put(StringBuilder line, String key, String value) {
        if (!value.isEmpty()) {
            line.append(",\"").append(key).append("\":\"");
            value.chars().forEach(unit -> append(line, (char) unit));
            line.append('"');
        }
    }

    private static void append(StringBuilder line, char unit) {
        if (unit == '"' || unit == '\\') {
            line.append('\\').append(unit);
        } else if (unit < ' ' || unit > '~') {
            line.append(String.format("\\u%04x", (int) unit));
        } else {
            line.append(unit);
        }
    }

    private UnlistedJson() {}
}
