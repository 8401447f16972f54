package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.StyleProblems.OTHER_INDENTATION;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;

/** What is below a key is indented by two more than the key, the hyphens of lists too. */
final class IndentationRule implements FormatRule {
    private static final int STEP = 2;

    @Override
    public void check(FormattedFile file, Findings findings) {
        checkEntries(file.root(), 1, findings);
    }

    private static void checkEntries(Syntax.Mapping mapping, int column, Findings findings) {
        mapping.entries().stream()
                .map(Syntax.Entry::key)
                .filter(key -> key.span().column() != column)
                .findFirst()
                .ifPresent(key -> findings.add(finding(key.span(), column)));
        for (Syntax.Entry entry : mapping.entries()) {
            checkBelow(entry.value(), entry.key().span().column() + STEP, findings);
        }
    }

    private static void checkBelow(Syntax value, int column, Findings findings) {
        if (FormattedFile.isFlow(value)) {
            return;
        }
        if (value instanceof Syntax.Mapping mapping) {
            checkEntries(mapping, column, findings);
        } else if (value instanceof Syntax.Sequence list && list.span().column() != column) {
            findings.add(finding(list.span(), column));
        }
    }

    private static Finding finding(Span place, int column) {
        return OTHER_INDENTATION
                .of(place.column() - 1, column - 1)
                .at(place.source().span(place.line(), 1, place.line(), Math.max(2, place.column())));
    }
}
