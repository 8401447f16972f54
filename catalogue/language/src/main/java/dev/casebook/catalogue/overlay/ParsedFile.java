package dev.casebook.catalogue.overlay;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.file.NamedFiles;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of a catalogue that has been read.
 *
 * @param text what it holds; its name is the path from the resources root
 * @param tree what could be read of that
 * @param namedByLines the files that it names, as builds see them
 */
record ParsedFile(SourceText text, SyntaxTree tree, Set<String> namedByLines) {
    static ParsedFile of(SourceText text, SyntaxTree tree) {
        boolean isTable = TextFormat.of(text.name()).isTable();
        return new ParsedFile(text, tree, isTable ? Set.of() : Set.copyOf(NamedFiles.in(text.text())));
    }

    String path() {
        return text.name();
    }

    /** The keys at its top; empty where it holds no mapping. */
    Optional<Syntax.Mapping> mapping() {
        return tree.root().filter(Syntax.Mapping.class::isInstance).map(Syntax.Mapping.class::cast);
    }

    /** The keys at its top with their values. */
    List<Syntax.Entry> entries() {
        return mapping().map(Syntax.Mapping::entries).orElse(List.of());
    }

    /** The value of a key at its top. */
    Optional<Syntax> get(Key<?> key) {
        return entries().stream()
                .filter(entry -> entry.key().text().equals(key.name()))
                .map(Syntax.Entry::value)
                .findFirst();
    }
}
