package dev.casebook.catalogue.digest;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The files that a catalogue names in its keys {@code include} and {@code amends}.
 *
 * <p>This looks at lines and does not read YAML: it runs in every build, also where nothing changed, and a catalogue
 * that cannot be read has a digest all the same. In block style only a key of the outermost mapping begins a line.
 */
final class NamedFiles {
    private static final Pattern KEY_WITH_VALUE =
            Pattern.compile("(?m)^(?:include|amends)\\h*:(.*(?:\\R(?:[\\h#\\]-].*)?)*)");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\h)#.*$");
    private static final Pattern FILE = Pattern.compile("[^\\s\\[\\]{},\"']+\\.ya?ml\\b");

    static List<String> in(String text) {
        return KEY_WITH_VALUE
                .matcher(text)
                .results()
                .map(found -> COMMENT.matcher(found.group(1)).replaceAll(""))
                .flatMap(value -> FILE.matcher(value).results())
                .map(MatchResult::group)
                .toList();
    }

    private NamedFiles() {}
}
