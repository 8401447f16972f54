package dev.casebook.catalogue.file;

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
    private static final Pattern FILES = key(FileKeys.INCLUDE + "|" + FileKeys.AMENDS);
    private static final Pattern TRANSLATIONS = key(FileKeys.TRANSLATIONS);
    private static final Pattern MORE = Pattern.compile("^[\\h#\\]}-].*|^$");

    // these two look at each character of a line a few times, however long it is
    private static final Pattern COMMENT = Pattern.compile("(?s)(?:^|\\h)#.*");
    private static final Pattern FILE =
            Pattern.compile("(?<!NAMED)NAMED++(?<=NAMED\\.(?:ya?ml|tsv|csv))".replace("NAMED", "[^\\s\\[\\]{},\"']"));

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /** The names as they are written, in the order of the text. */
    public static List<String> in(String text) {
        return names(text, FILES, FILE);
    }

    /** The tags of languages as they are written, such as {@code pt-BR}. */
    public static List<String> languages(String text) {
        return names(text, TRANSLATIONS, LANGUAGE);
    }

    private static Pattern key(String names) {
        return Pattern.compile("^\\ufeff?([\"']?)(?:" + names + ")\\1\\h*:(?=\\h|$)(.*)");
    }

    private static List<String> names(String text, Pattern keys, Pattern name) {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher key = keys.matcher(line);
            if (key.matches()) {
                inside = true;
                addNames(key.group(2), name, names);
            } else if (inside && MORE.matcher(line).matches()) {
                addNames(line, name, names);
            } else {
                inside = false;
            }
        }
        return names;
    }

    private static void addNames(String line, Pattern name, List<String> names) {
        Matcher found = name.matcher(COMMENT.matcher(line).replaceAll(""));
        while (found.find()) {
            names.add(found.group());
        }
    }

    private NamedFiles() {}
}
