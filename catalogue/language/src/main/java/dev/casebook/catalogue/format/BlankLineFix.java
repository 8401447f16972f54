package dev.casebook.catalogue.format;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Removes white space at the ends of lines, and sets the blank lines of a file that has any. */
final class BlankLineFix implements FormatFix {
    @Override
    public String apply(FormattedFile file) {
        int count = (int) file.text().text().lines().count();
        boolean hasBlank = file.text().text().lines().anyMatch(String::isBlank);
        Set<Integer> beginnings = hasBlank ? beginnings(file) : Set.of();
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String line = file.text().line(number).stripTrailing();
            boolean isAfterBlank =
                    lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
            if (beginnings.contains(number) && !isAfterBlank) {
                lines.add("");
            }
            if (!line.isEmpty() || !isAfterBlank) {
                lines.add(line);
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    /** The lines at which sections begin, with the comments above them. */
    private static Set<Integer> beginnings(FormattedFile file) {
        Set<Integer> beginnings = new HashSet<>();
        for (Syntax.Entry entry : file.root().entries()) {
            Optional<Key<?>> key = file.keys().find(entry.key().text());
            if (key.flatMap(Language::inside).isPresent()) {
                int line = entry.key().span().line();
                while (line > 1 && file.text().line(line - 1).startsWith("#")) {
                    line--;
                }
                if (line > 1) {
                    beginnings.add(line);
                }
            }
        }
        return beginnings;
    }
}
