package dev.casebook.tools.add;

import static dev.casebook.catalogue.diagnostic.ListProblems.NOT_A_LINE;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.tools.imports.NameMaker;
import dev.casebook.tools.imports.YamlText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entries for codes that were met and are not listed, to review and to paste. The most frequent code is first.
 *
 * @param text the entries as YAML, with what was seen as comments; empty where nothing is new
 * @param codes how many entries there are
 * @param other how many errors came beyond the codes that the file can count, which nobody can name
 */
public record Proposal(String text, int codes, long other) {
    private static final String NONE = "none";

    /** Reads a file of unlisted codes for a catalogue; lines that cannot be read are warnings. */
    public static Checked<Proposal> of(Catalogue catalogue, CatalogueFile file) {
        Findings findings = new Findings();
        SourceText source = SourceText.of(file.path(), file.text());
        Map<String, UnlistedLine> lines = new LinkedHashMap<>();
        long other = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            String written = source.line(number);
            if (written.isBlank()) {
                continue;
            }
            try {
                UnlistedLine line = UnlistedLine.read(written);
                if (line.code().isEmpty()) {
                    other += line.count();
                } else if (line.catalogue().equals(catalogue.name().value().value())) {
                    lines.merge(line.key(), line, UnlistedLine::and);
                }
            } catch (IllegalArgumentException mistake) {
                findings.add(NOT_A_LINE.of(String.valueOf(mistake.getMessage())).at(source.span(number, 1, number, 1)));
            }
        }
        return findings.check(Optional.of(propose(catalogue, List.copyOf(lines.values()), other)));
    }

    private static Proposal propose(Catalogue catalogue, List<UnlistedLine> lines, long other) {
        Set<String> listed = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (ErrorEntry error : catalogue.errors()) {
            error.codes().all().forEach(code -> listed.add(code.value().toString()));
            taken.add(NameMaker.className(error.name().value().value()));
        }
        List<UnlistedLine> unlisted = lines.stream()
                .filter(line -> !listed.contains(line.key()))
                .sorted(Comparator.comparingLong(UnlistedLine::count).reversed())
                .toList();
        String entries =
                unlisted.stream().map(line -> entry(line, catalogue, taken)).collect(Collectors.joining());
        return new Proposal(entries.isEmpty() ? "" : "errors:\n" + entries, unlisted.size(), other);
    }

    private static String entry(UnlistedLine line, Catalogue catalogue, Set<String> taken) {
        String made = NameMaker.standard().make(line.name(), line.key());
        String name = NameMaker.standard().unique(made, line.key(), taken);
        taken.add(NameMaker.className(name));
        String title = line.name().isEmpty() ? "Code " + line.key() : line.name();
        return "  # seen " + line.count() + " times, from " + line.firstSeen() + " to " + line.lastSeen() + "\n  "
                + name + ":\n    code: " + code(line, catalogue) + "\n    category: " + category(line, catalogue)
                + "\n    title: " + YamlText.of(title) + "\n";
    }

    private static String code(UnlistedLine line, Catalogue catalogue) {
        if (catalogue.head().codes() != CodeKind.TEXT) {
            return line.key();
        }
        String code = YamlText.of(line.code());
        return line.subcode().isEmpty() ? code : code + "\n    subcode: " + YamlText.of(line.subcode());
    }

    /** The category that covers the code; the first one, to be reviewed, where none does. */
    private static String category(UnlistedLine line, Catalogue catalogue) {
        boolean isKnown = Name.InKebabCase.of(line.category())
                .filter(name -> catalogue.categories().stream()
                        .anyMatch(category -> category.name().value().equals(name)))
                .isPresent();
        if (isKnown && !line.category().equals(NONE)) {
            return line.category();
        }
        return catalogue.categories().get(0).name().value().value() + " # no category covers the code: choose one";
    }
}
