package dev.casebook.catalogue.format;

import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * A file whose form is looked at.
 *
 * @param text its text
 * @param root its tree
 * @param keys the keys of its top
 */
record FormattedFile(SourceText text, Syntax.Mapping root, Keys keys) {
    /** Every part of the tree, from the top down. */
    List<Syntax> parts() {
        List<Syntax> parts = new ArrayList<>();
        collect(root, parts);
        return parts;
    }

    private static void collect(Syntax part, List<Syntax> parts) {
        parts.add(part);
        if (part instanceof Syntax.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                parts.add(entry.key());
                collect(entry.value(), parts);
            });
        } else if (part instanceof Syntax.Sequence list) {
            list.items().forEach(item -> collect(item, parts));
        }
    }

    /** Whether a list or a mapping is in brackets or braces. */
    static boolean isFlow(Syntax part) {
        char first = firstCharacter(part.span());
        return (part instanceof Syntax.Mapping && first == '{') || (part instanceof Syntax.Sequence && first == '[');
    }

    /** The character at a place; a blank where there is none. */
    static char firstCharacter(Span place) {
        String line = place.source().line(place.line());
        int index = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        return index < line.length() ? line.charAt(index) : ' ';
    }
}
