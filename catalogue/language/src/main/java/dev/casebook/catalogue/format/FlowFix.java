package dev.casebook.catalogue.format;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/**
 * Writes entries in braces with a line for each key, and puts other brackets and braces on one line; where that is too
 * long, they get a line for each part too. Comments among the parts move above the key.
 */
final class FlowFix implements FormatFix {
    @Override
    public String apply(FormattedFile file) {
        Work work = new Work(file, new TextEdits(file.text()), new FileComments(file));
        KeyScope top = KeyScope.of(file.keys());
        for (Syntax.Entry section : file.root().entries()) {
            KeyScope scope = top.inside(section.key().text());
            Optional<Key<?>> key = file.keys().find(section.key().text());
            boolean hasEntries = key.filter(EntryBlockRule::hasEntries).isPresent();
            work.value(section, hasEntries, scope);
            if (section.value() instanceof Syntax.Mapping entries && !FormattedFile.isFlow(entries)) {
                entries.entries()
                        .forEach(entry -> work.entry(
                                entry, hasEntries, scope.inside(entry.key().text())));
            }
        }
        return work.edits().result();
    }

    private record Work(FormattedFile file, TextEdits edits, FileComments comments) {
        void entry(Syntax.Entry entry, boolean isSectionEntry, KeyScope scope) {
            value(entry, isSectionEntry, scope);
            below(entry.value(), scope);
        }

        /** Entries of lists and mappings in block style; what is in brackets is written with its key. */
        private void below(Syntax value, KeyScope scope) {
            if (FormattedFile.isFlow(value)) {
                return;
            }
            if (value instanceof Syntax.Mapping mapping) {
                mapping.entries()
                        .forEach(entry ->
                                entry(entry, false, scope.inside(entry.key().text())));
            } else if (value instanceof Syntax.Sequence list) {
                list.items().forEach(this::item);
            }
        }

        /** The value of a key. */
        void value(Syntax.Entry entry, boolean needsLines, KeyScope scope) {
            Span span = entry.value().span();
            if (!FormattedFile.isFlow(entry.value())
                    || span.line() < entry.key().span().line()) {
                return;
            }
            FlowText flow = new FlowText(edits);
            String line = flow.line(entry.value(), scope);
            boolean isInOrder = line.equals(flow.line(entry.value(), KeyScope.UNKNOWN));
            boolean fits = fits(entry.key().span(), line);
            if (needsLines || (!fits && hasParts(entry.value()))) {
                moveComments(entry.key().span(), span);
                replace(
                        entry.key().span(),
                        span,
                        flow.block(entry.value(), entry.key().span().column() + 1, scope));
            } else if (span.line() != span.endLine() || !isInOrder) {
                moveComments(entry.key().span(), span);
                replace(entry.key().span(), span, " " + line);
            }
        }

        private void item(Syntax item) {
            Span span = item.span();
            if (FormattedFile.isFlow(item) && span.line() != span.endLine()) {
                moveComments(span, span);
                edits.replace(span, new FlowText(edits).line(item, KeyScope.UNKNOWN));
            }
            below(item, KeyScope.UNKNOWN);
        }

        private boolean fits(Span key, String line) {
            int end = comments.column(key.endLine()) > 0
                    ? file.text().line(key.endLine()).length()
                    : 0;
            return Math.max(end, key.endColumn() + 1 + line.codePointCount(0, line.length())) <= LineRule.WIDTH
                    || line.contains("://");
        }

        private static boolean hasParts(Syntax value) {
            return value instanceof Syntax.Mapping mapping
                    ? !mapping.entries().isEmpty()
                    : !((Syntax.Sequence) value).items().isEmpty();
        }

        /** The value with what is between it and the colon. */
        private void replace(Span key, Span value, String text) {
            String written = file.text().line(key.endLine());
            int colon = written.indexOf(':', written.offsetByCodePoints(0, key.endColumn() - 1));
            int column = written.codePointCount(0, colon + 1) + 1;
            edits.replace(file.text().span(key.endLine(), column, value.endLine(), value.endColumn()), text);
        }

        /** The comments inside, above the line of the key. */
        private void moveComments(Span key, Span value) {
            String indent = " ".repeat(indentation(file.text().line(key.line())));
            StringBuilder moved = new StringBuilder();
            for (FileComments.Comment comment : comments.between(key.line(), value.endLine() - 1)) {
                moved.append(indent).append("# ").append(comment.words()).append('\n');
            }
            if (moved.length() > 0) {
                edits.insertBefore(key.line(), moved.toString());
            }
        }

        private static int indentation(String line) {
            return line.length() - line.stripLeading().length();
        }
    }
}
