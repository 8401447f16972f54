package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.StyleProblems.LINE_TO_WRAP;
import static dev.casebook.catalogue.diagnostic.StyleProblems.WHITE_SPACE_AT_END;

import dev.casebook.catalogue.diagnostic.Findings;

/** Lines have at most {@value #WIDTH} characters, unless they hold a link, and no white space at their end. */
final class LineRule implements FormatRule {
    static final int WIDTH = 120;

    @Override
    public void check(FormattedFile file, Findings findings) {
        int lines = (int) file.text().text().lines().count();
        for (int number = 1; number <= lines; number++) {
            check(file, number, findings);
        }
    }

    private static void check(FormattedFile file, int number, Findings findings) {
        String line = file.text().line(number);
        int length = line.codePointCount(0, line.length());
        int kept = line.stripTrailing().codePointCount(0, line.stripTrailing().length());
        if (kept < length) {
            findings.add(WHITE_SPACE_AT_END.of().at(file.text().span(number, kept + 1, number, length + 1)));
        }
        if (kept > WIDTH && !line.contains("://")) {
            findings.add(LINE_TO_WRAP.of(kept, WIDTH).at(file.text().span(number, WIDTH + 1, number, kept + 1)));
        }
    }
}
