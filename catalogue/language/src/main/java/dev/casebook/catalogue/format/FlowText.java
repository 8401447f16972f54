package dev.casebook.catalogue.format;

import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is in brackets or braces, written anew from its parts: on one line, or with a line for each part.
 *
 * @param edits the text that it is in
 */
record FlowText(TextEdits edits) {
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*+\\r?\\n[ \\t\\r\\n]*+");

    /** On one line, such as {@code {retry-after: 5m}}, with keys in their order. */
    String line(Syntax part, KeyScope scope) {
        if (part instanceof Syntax.Mapping mapping) {
            List<String> entries = new ArrayList<>();
            for (Syntax.Entry entry : scope.ordered(mapping.entries(), each -> each)) {
                String value = line(entry.value(), scope.inside(entry.key().text()));
                entries.add(scalar(entry.key()) + (value.isEmpty() ? ":" : ": " + value));
            }
            return "{" + String.join(", ", entries) + "}";
        }
        if (part instanceof Syntax.Sequence list) {
            return "["
                    + String.join(
                            ", ",
                            list.items().stream()
                                    .map(item -> line(item, KeyScope.UNKNOWN))
                                    .toList()) + "]";
        }
        return part instanceof Syntax.Scalar scalar ? scalar(scalar) : edits.written(part.span());
    }

    /** With a line for each part, each after some spaces; values are on one line. */
    String block(Syntax part, int indent, KeyScope scope) {
        StringBuilder lines = new StringBuilder();
        String start = "\n" + " ".repeat(indent);
        if (part instanceof Syntax.Mapping mapping) {
            for (Syntax.Entry entry : scope.ordered(mapping.entries(), each -> each)) {
                String value = line(entry.value(), scope.inside(entry.key().text()));
                lines.append(start).append(scalar(entry.key())).append(value.isEmpty() ? ":" : ": " + value);
            }
        } else if (part instanceof Syntax.Sequence list) {
            list.items().forEach(item -> lines.append(start).append("- ").append(line(item, KeyScope.UNKNOWN)));
        }
        return lines.toString();
    }

    /** As it is written; in a text of several lines, line ends are spaces to every parser. */
    private String scalar(Syntax.Scalar scalar) {
        String written = edits.written(scalar.span());
        boolean hasEmptyLine = written.lines().skip(1).anyMatch(String::isBlank);
        return hasEmptyLine ? written : LINE_END.matcher(written).replaceAll(" ");
    }
}
