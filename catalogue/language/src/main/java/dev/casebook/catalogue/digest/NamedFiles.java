package dev.casebook.catalogue.digest;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a catalogue names in its keys {@code include}, {@code amends} and {@code translations}.
 *
 * <p>This looks at lines and does not read YAML: it runs in every build, also where nothing changed, and a catalogue
 * that cannot be read has a digest all the same. In block style only a key of the outermost mapping begins a line.
 */
final class NamedFiles {
    private static final Pattern FILES = key("include|amends");
    private static final Pattern LANGUAGES = key("translations");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\h)#.*$");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern FILE = Pattern.compile("[^\\s\\[\\]{},\"']+\\.ya?ml\\b");

    static List<String> in(String text) {
        return values(text, FILES, FILE);
    }

    /** The tags of languages, such as {@code pt-BR}. */
    static List<String> languages(String text) {
        return values(text, LANGUAGES, LANGUAGE);
    }

    private static Pattern key(String names) {
        return Pattern.compile("(?m)^(?:" + names + ")\\h*:(.*(?:\\R(?:[\\h#\\]-].*)?)*)");
    }

    private static List<String> values(String text, Pattern key, Pattern value) {
        return key.matcher(text)
                .results()
                .map(found -> COMMENT.matcher(found.group(1)).replaceAll(""))
                .flatMap(found -> value.matcher(found).results())
                .map(MatchResult::group)
                .toList();
    }

    private NamedFiles() {}
}
