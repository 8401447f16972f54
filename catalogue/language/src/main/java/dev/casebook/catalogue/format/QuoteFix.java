package dev.casebook.catalogue.format;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.StyleProblems;
import dev.casebook.catalogue.syntax.Syntax;

/** Removes quotes that are not needed, and makes single ones double. */
final class QuoteFix implements FormatFix {
    @Override
    public String apply(FormattedFile file) {
        TextEdits edits = new TextEdits(file.text());
        for (Syntax part : file.parts()) {
            if (part instanceof Syntax.Scalar scalar && scalar.isQuoted()) {
                Findings findings = new Findings();
                QuoteRule.check(scalar, findings);
                findings.toList()
                        .forEach(finding -> edits.replace(
                                scalar.span(),
                                finding.is(StyleProblems.QUOTES_NOT_NEEDED)
                                        ? scalar.text()
                                        : doubled(edits.written(scalar.span()))));
            }
        }
        return edits.result();
    }

    private static String doubled(String written) {
        return '"' + written.substring(1, written.length() - 1).replace("''", "'") + '"';
    }
}
