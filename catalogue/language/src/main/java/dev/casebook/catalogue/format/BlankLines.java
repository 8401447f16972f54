package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.Problem.OTHER_BLANK_LINES;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/**
 * One blank line stands before each section and its comment, in a file that has any: a short one does without. Nowhere are
 * there two, and none ends the file.
 */
final class BlankLines implements FormatRule {
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
                findings.add(Diagnostic.at(entry.key().span(), OTHER_BLANK_LINES, "no blank line before this section"));
            }
        }
    }

    private static void checkLines(SourceText text, Findings findings) {
        int lines = (int) text.text().lines().count();
        for (int line = 1; line <= lines; line++) {
            boolean isLast = line == lines;
            if (text.line(line).isBlank() && (isLast || text.line(line + 1).isBlank())) {
                String what = isLast ? "a blank line at the end" : "another blank line behind this one";
                findings.add(Diagnostic.at(text.span(line, 1, line, 1), OTHER_BLANK_LINES, what));
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
