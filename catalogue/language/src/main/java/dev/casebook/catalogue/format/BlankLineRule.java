package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.StyleProblems.BLANK_LINE_AT_END;
import static dev.casebook.catalogue.diagnostic.StyleProblems.NO_BLANK_LINE;
import static dev.casebook.catalogue.diagnostic.StyleProblems.TWO_BLANK_LINES;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/**
 * One blank line is before each section and its comment, in a file that has any: a short one does without. Nowhere are
 * there two, and none ends the file.
 */
final class BlankLineRule implements FormatRule {
    @Override
    public void check(FormattedFile file, Findings findings) {
        if (file.text().text().lines().anyMatch(String::isBlank)) {
            checkSections(file, findings);
            checkLines(file.text(), findings);
        }
    }

    private static void checkSections(FormattedFile file, Findings findings) {
        for (Syntax.Entry entry : file.root().entries()) {
            Optional<Key<?>> key = file.keys().find(entry.key().text());
            if (key.flatMap(Language::inside).isPresent() && !hasBlankLineBefore(file.text(), entry.key())) {
                findings.add(NO_BLANK_LINE.of().at(entry.key().span()));
            }
        }
    }

    private static void checkLines(SourceText text, Findings findings) {
        int lines = (int) text.text().lines().count();
        for (int line = 1; line <= lines; line++) {
            boolean isLast = line == lines;
            if (text.line(line).isBlank() && (isLast || text.line(line + 1).isBlank())) {
                findings.add((isLast ? BLANK_LINE_AT_END : TWO_BLANK_LINES).of().at(text.span(line, 1, line, 1)));
            }
        }
    }

    private static boolean hasBlankLineBefore(SourceText text, Syntax.Scalar key) {
        int line = key.span().line() - 1;
        while (line > 0 && text.line(line).startsWith("#")) {
            line--;
        }
        return line == 0 || text.line(line).isBlank();
    }
}
