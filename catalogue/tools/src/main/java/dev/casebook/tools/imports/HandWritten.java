package dev.casebook.tools.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.overlay.AssembledCatalogue;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people wrote in a catalogue: everything but what imports wrote.
 *
 * @param errors the keys that people wrote for each error
 * @param names the names of errors by their codes
 * @param codes what the catalogue says about its codes
 */
record HandWritten(Map<String, Set<String>> errors, Map<String, String> names, Optional<String> codes) {
    private static final Set<String> CODES = Set.of("code", "also");

    HandWritten {
        errors = Map.copyOf(errors);
        names = Map.copyOf(names);
    }

    static HandWritten nothing() {
        return new HandWritten(Map.of(), Map.of(), Optional.empty());
    }

    /** What is in a page and the files that it includes, without those that imports wrote. */
    static HandWritten read(CatalogueFile page, FileLookup files) {
        FileLookup withoutImports = path -> files.find(path).map(HandWritten::emptied);
        AssembledCatalogue all =
                AssembledCatalogue.read(SourceText.of(page.path(), page.text()), withoutImports, new Findings());
        List<Syntax.Entry> root = all.tree().root().map(HandWritten::entries).orElse(List.of());
        Set<Span> defaults = new HashSet<>();
        root.forEach(section -> addDefaults(section, defaults));
        Map<String, Set<String>> errors = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Syntax.Entry section : root) {
            if (section.key().text().equals("errors")) {
                entries(section.value()).forEach(error -> add(error, defaults, errors, names));
            }
        }
        Optional<String> codes = root.stream()
                .filter(key -> key.key().text().equals("codes"))
                .flatMap(key -> texts(key.value()).stream())
                .findFirst();
        return new HandWritten(errors, names, codes);
    }

    /** The places of keys in {@code defaults}: an error that has one of these does not say it itself. */
    private static void addDefaults(Syntax.Entry entry, Set<Span> defaults) {
        if (entry.key().text().equals("defaults")) {
            entries(entry.value()).forEach(key -> defaults.add(key.key().span()));
        } else if (entry.key().text().equals("categories")) {
            entries(entry.value())
                    .forEach(category -> entries(category.value()).forEach(key -> addDefaults(key, defaults)));
        }
    }

    private static void add(
            Syntax.Entry error, Set<Span> defaults, Map<String, Set<String>> errors, Map<String, String> names) {
        Set<String> keys = new LinkedHashSet<>();
        boolean isPair =
                entries(error.value()).stream().anyMatch(key -> key.key().text().equals("subcode"));
        for (Syntax.Entry key : entries(error.value())) {
            if (!defaults.contains(key.key().span())) {
                keys.add(key.key().text());
            }
            if (CODES.contains(key.key().text()) && !(isPair && key.key().text().equals("code"))) {
                texts(key.value()).forEach(code -> names.put(code, error.key().text()));
            }
        }
        errors.put(error.key().text(), keys);
    }

    private static CatalogueFile emptied(CatalogueFile file) {
        if (ImportedFile.state(file.bytes()) == ImportedFile.State.OTHER) {
            return file;
        }
        String nothing = TextFormat.of(file.path()).isTable() ? "name\n" : "errors:\n";
        return CatalogueFile.of(file.path(), nothing.getBytes(UTF_8));
    }

    private static List<Syntax.Entry> entries(Syntax value) {
        return value instanceof Syntax.Mapping mapping ? mapping.entries() : List.of();
    }

    private static List<String> texts(Syntax value) {
        List<Syntax> items = value instanceof Syntax.Sequence sequence ? sequence.items() : List.of(value);
        return items.stream()
                .filter(Syntax.Scalar.class::isInstance)
                .map(item -> ((Syntax.Scalar) item).text())
                .toList();
    }

    /** The codes by the names of errors. */
    Map<String, String> codesByName() {
        Map<String, String> codes = new HashMap<>();
        names.forEach((code, name) -> codes.putIfAbsent(name, code));
        return codes;
    }

    /** The keys that people wrote for an error. */
    Set<String> keys(String name) {
        return errors.getOrDefault(name, Set.of());
    }
}
