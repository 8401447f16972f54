package dev.casebook.catalogue.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a catalogue names in its keys {@code include} and {@code amends}.
 *
 * <p>This looks at lines and does not read YAML: it runs in every build, also where nothing changed, and a catalogue
 * that cannot be read has a digest all the same. In block style only a key of the outermost mapping begins a line.
 */
public final class NamedFiles {
    private static final Pattern KEY = Pattern.compile("^\\ufeff?([\"']?)(?:include|amends)\\1\\h*:(?=\\h|$)(.*)");
    private static final Pattern MORE = Pattern.compile("^[\\h#\\]}-].*|^$");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\h)#.*$");
    private static final Pattern FILE = Pattern.compile("[^\\s\\[\\]{},\"']+\\.ya?ml(?![^\\s\\[\\]{},\"'])");

    /** The names as they are written, in the order of the text. */
    public static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                inside = true;
                addNames(key.group(2), names);
            } else if (inside && MORE.matcher(line).matches()) {
                addNames(line, names);
            } else {
                inside = false;
            }
        }
        return names;
    }

    private static void addNames(String line, List<String> names) {
        Matcher file = FILE.matcher(COMMENT.matcher(line).replaceAll(""));
        while (file.find()) {
            names.add(file.group());
        }
    }

    private NamedFiles() {}
}
