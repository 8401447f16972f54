package dev.casebook.fuzz;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import java.util.List;

/** Findings as they are printed. */
final class FindingsText {
    /** Every finding; each is made of characters that everybody sees, and none is longer than a screen. */
    static List<String> of(List<Finding> findings) {
        List<String> texts = findings.stream().map(FindingText::of).toList();
        texts.forEach(FindingsText::check);
        return texts;
    }

    private static void check(String text) {
        boolean visible = text.codePoints()
                .allMatch(point -> point == '\n'
                        || point == '\t'
                        || (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT));
        Promise.keep(visible, "characters that nobody sees: " + text);
        Promise.keep(text.length() < 10_000, "too long: " + text);
    }

    private FindingsText() {}
}
