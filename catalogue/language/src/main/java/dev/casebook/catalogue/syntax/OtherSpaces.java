package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.OTHER_SPACE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines that are indented with other spaces than those of YAML, such as non-breaking ones from a web page. To YAML
 * they are letters, so that the line after them would be blamed.
 */
final class OtherSpaces {
    private static final String OTHERS = "\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
    private static final Pattern INDENTATION =
            Pattern.compile("(?m)^ *([" + OTHERS + "])[ " + OTHERS + "]*(?=[\\w-]+:(?:\\s|$))");

    /** The text with plain spaces in these places, so that the rest of it can be read. */
    static String replace(SourceText source, Findings findings) {
        Matcher indentation = INDENTATION.matcher(source.text());
        StringBuilder replaced = new StringBuilder(source.text().length());
        int seen = 0;
        int characters = 0;
        while (indentation.find()) {
            int at = indentation.start(1);
            characters += source.text().codePointCount(seen, at);
            seen = at;
            findings.add(OTHER_SPACE.of(source.text().codePointAt(at)).at(source.between(characters, characters + 1)));
            indentation.appendReplacement(
                    replaced, " ".repeat(indentation.group().length()));
        }
        return indentation.appendTail(replaced).toString();
    }

    private OtherSpaces() {}
}
