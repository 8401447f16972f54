package dev.casebook.catalogue.format;

import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two files say the same: the same keys with the same values, and the same words in comments. The order of keys,
 * and how white space in texts is written, do not count.
 */
final class SameMeaning {
    static boolean of(FormattedFile one, FormattedFile other) {
        return tree(one.root()).equals(tree(other.root())) && words(one).equals(words(other));
    }

    private static String tree(Syntax part) {
        if (part instanceof Syntax.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> tree(entry.key()) + ":" + tree(entry.value()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (part instanceof Syntax.Sequence list) {
            return list.items().stream().map(SameMeaning::tree).collect(Collectors.joining(",", "[", "]"));
        }
        if (part instanceof Syntax.Scalar scalar) {
            return scalar.isAbsent() ? "-" : '"' + scalar.text().strip().replaceAll("\\s++", " ") + '"';
        }
        return "?";
    }

    private static List<String> words(FormattedFile file) {
        return new FileComments(file)
                .all().stream()
                        .flatMap(comment -> Stream.of(comment.words().split("\\s+", -1)))
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .toList();
    }

    private SameMeaning() {}
}
