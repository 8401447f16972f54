package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.NO_ROWS;
import static dev.casebook.catalogue.diagnostic.ListProblems.NO_SUCH_COLUMN;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import java.util.List;
import java.util.Optional;

/** What readers of texts share. */
final class ListText {
    /** The text of a file in UTF-8. */
    static Optional<SourceText> of(CatalogueFile file, Findings findings) {
        Checked<SourceText> text = Utf8Decoder.decode(file.path(), file.bytes());
        findings.addAll(text.findings());
        return text.hasErrors() ? Optional.empty() : text.value();
    }

    /** The start of a line; the nearest line where there is no such line. */
    static Span line(SourceText source, int number) {
        int line = Math.max(1, Math.min(number, source.lineCount()));
        return source.span(line, 1, line, 1);
    }

    /** Reports each column that is asked for and that the list does not have. */
    static void checkColumns(List<String> asked, List<String> columns, Span place, Findings findings) {
        for (String column : asked) {
            if (!columns.contains(column)) {
                findings.add(NO_SUCH_COLUMN
                        .of(column, Nearest.of(column, columns), columns)
                        .at(place));
            }
        }
    }

    /** Reports that there are no rows. */
    static List<ListRow> none(String reason, SourceText source, Findings findings) {
        findings.add(NO_ROWS.of(reason).at(source.start()));
        return List.of();
    }

    private ListText() {}
}
