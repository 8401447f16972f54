package dev.casebook.tools.drift;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.List;
import java.util.Optional;

/** Writes the date and the digest of what was compared into the entry of a source, and changes nothing else. */
final class SourceDate {
    private static final List<String> BEFORE_DIGEST = List.of("date", "link", "title");
    private static final List<String> BEFORE_DATE = List.of("link", "title");

    /** The text of a catalogue's file with both; empty where it has no such source. */
    static Optional<String> write(SourceText text, String source, String date, String digest) {
        return put(text, source, "date", date, BEFORE_DATE)
                .flatMap(dated -> put(SourceText.of(text.name(), dated), source, "digest", digest, BEFORE_DIGEST));
    }

    private static Optional<String> put(SourceText text, String source, String key, String value, List<String> before) {
        Optional<Syntax.Entry> entry = YamlReader.read(text, new Findings())
                .root()
                .flatMap(root -> find(root, "sources"))
                .flatMap(sources -> find(sources.value(), source));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<Syntax.Entry> old = find(entry.get().value(), key);
        if (old.isPresent()) {
            return Optional.of(replace(text, old.get().value().span(), value));
        }
        return before.stream()
                .flatMap(each -> find(entry.get().value(), each).stream())
                .findFirst()
                .map(last -> insert(text, entry.get(), last, key + ": " + value));
    }

    private static Optional<Syntax.Entry> find(Syntax value, String key) {
        return value instanceof Syntax.Mapping mapping ? mapping.find(key) : Optional.empty();
    }

    private static String replace(SourceText text, Span place, String value) {
        int start = offset(text.text(), place.line(), place.column());
        int end = offset(text.text(), place.endLine(), place.endColumn());
        return text.text().substring(0, start) + value + text.text().substring(end);
    }

    /** Behind another key: on a line of its own, or in braces. */
    private static String insert(SourceText text, Syntax.Entry entry, Syntax.Entry last, String written) {
        Span key = last.key().span();
        boolean inBraces = entry.value().span().line() == entry.key().span().line();
        if (inBraces) {
            Span end = last.value().span();
            int at = offset(text.text(), end.endLine(), end.endColumn());
            return text.text().substring(0, at) + ", " + written + text.text().substring(at);
        }
        // behind the line of the value, and a comment there
        int start = offset(text.text(), last.value().span().endLine(), 1);
        int lineEnd = text.text().indexOf('\n', start);
        int at = lineEnd < 0 ? text.text().length() : lineEnd;
        String end = at > 0 && text.text().charAt(at - 1) == '\r' ? "\r\n" : "\n";
        int behind = end.equals("\r\n") ? at - 1 : at;
        return text.text().substring(0, behind)
                + end
                + " ".repeat(key.column() - 1)
                + written
                + text.text().substring(behind);
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }

    private SourceDate() {}
}
