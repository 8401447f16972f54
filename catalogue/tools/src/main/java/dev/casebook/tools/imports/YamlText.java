package dev.casebook.tools.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text on one line as YAML, with quotes where the style of catalogues wants them. */
public final class YamlText {
    // what every parser reads as the same text, see docs/format.md
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z ./_'-]*(?<! )");
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf");

    /** The text, in quotes where needed; it has no line end and no control characters. */
    public static String of(String text) {
        boolean isWord = WORDS.contains(text.toLowerCase(Locale.ROOT));
        if ((PLAIN.matcher(text).matches() && !isWord) || NUMBER.matcher(text).matches()) {
            return text;
        }
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
    }

    private YamlText() {}
}
