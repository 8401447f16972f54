package dev.casebook.catalogue.format;

import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, made at once. Of two that overlap the one that begins first is made. */
final class TextEdits {
    private final SourceText text;
    private final int[] lineStarts;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String replacement) {}

    TextEdits(SourceText text) {
        this.text = text;
        this.lineStarts = lineStarts(text.text());
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The index in the text of a place, which is counted in characters from 1. */
    int index(int line, int column) {
        if (line > lineStarts.length) {
            return text.text().length();
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.text().length();
        int count = Math.min(column - 1, text.text().codePointCount(start, end));
        return text.text().offsetByCodePoints(start, count);
    }

    /** The text of a place as it is written. */
    String written(Span span) {
        return text.text().substring(index(span.line(), span.column()), index(span.endLine(), span.endColumn()));
    }

    void replace(Span span, String replacement) {
        edits.add(new Edit(index(span.line(), span.column()), index(span.endLine(), span.endColumn()), replacement));
    }

    /** Puts a text before a line. */
    void insertBefore(int line, String inserted) {
        int start = index(line, 1);
        edits.add(new Edit(start, start, inserted));
    }

    /** The text with the replacements. */
    String result() {
        StringBuilder result = new StringBuilder();
        int done = 0;
        edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
        for (Edit edit : edits) {
            if (edit.from() >= done) {
                result.append(text.text(), done, edit.from()).append(edit.replacement());
                done = edit.to();
            }
        }
        return result.append(text.text().substring(done)).toString();
    }
}
