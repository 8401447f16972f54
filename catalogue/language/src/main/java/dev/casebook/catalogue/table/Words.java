package dev.casebook.catalogue.table;

import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a cell, which are the items of a list. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\S+");

    static Syntax.Sequence in(Syntax.Scalar cell) {
        List<Syntax> words = new ArrayList<>();
        Matcher word = WORD.matcher(cell.text());
        while (word.find()) {
            words.add(new Syntax.Scalar(word.group(), Syntax.Style.PLAIN, place(cell, word.start(), word.end())));
        }
        return new Syntax.Sequence(words, cell.span());
    }

    /** The place of a word; that of the whole cell where that is in quotes. */
    private static Span place(Syntax.Scalar cell, int start, int end) {
        Span whole = cell.span();
        if (cell.isQuoted()) {
            return whole;
        }
        int column = whole.column() + cell.text().codePointCount(0, start);
        return whole.source()
                .span(whole.line(), column, whole.line(), column + cell.text().codePointCount(start, end));
    }

    private Words() {}
}
