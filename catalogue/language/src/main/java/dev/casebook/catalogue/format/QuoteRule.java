package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.StyleProblems.OTHER_QUOTES;
import static dev.casebook.catalogue.diagnostic.StyleProblems.QUOTES_NOT_NEEDED;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Values have double quotes where YAML needs them, or would read something else than a text, and no others. */
final class QuoteRule implements FormatRule {
    /** Of these characters every YAML makes the same text; a digit can make it something else to some. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z .'/_-]*");

    private static final Set<String> OTHERS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    @Override
    public void check(FormattedFile file, Findings findings) {
        for (Syntax part : file.parts()) {
            if (part instanceof Syntax.Scalar scalar && scalar.style() == Syntax.Style.QUOTED) {
                check(scalar, findings);
            }
        }
    }

    static void check(Syntax.Scalar scalar, Findings findings) {
        String text = scalar.text();
        if (PLAIN.matcher(text).matches() && !OTHERS.contains(text.toLowerCase(Locale.ROOT)) && !text.endsWith(" ")) {
            findings.add(QUOTES_NOT_NEEDED.of().at(scalar.span()));
        } else if (FormattedFile.firstCharacter(scalar.span()) == '\''
                && !text.contains("\"")
                && !text.contains("\\")) {
            findings.add(OTHER_QUOTES.of().at(scalar.span()));
        }
    }
}
