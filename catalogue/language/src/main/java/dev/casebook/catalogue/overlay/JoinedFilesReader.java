package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.FileProblems.HEAD_IN_PART;
import static dev.casebook.catalogue.diagnostic.FileProblems.NOT_A_PART;
import static dev.casebook.catalogue.diagnostic.StructureProblems.OTHER_VERSION;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import java.util.Optional;

/** Reads a catalogue with the files that it includes, however deep, each once. */
final class JoinedFilesReader {
    private final FileReader reader;
    private final Findings findings;

    JoinedFilesReader(FileReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
    }

    JoinedFiles read(ParsedFile file, FileChain trail) {
        JoinedFiles layer = new JoinedFiles();
        layer.texts.add(file.text());
        file.entries().forEach(entry -> add(entry, layer));
        include(file, layer, trail);
        Defaults.write(layer);
        return layer;
    }

    private void include(ParsedFile file, JoinedFiles layer, FileChain trail) {
        for (Syntax.Scalar named : FileReferences.included(file)) {
            Optional<ParsedFile> part = reader.read(file, named, trail);
            if (part.isPresent() && layer.texts.add(part.get().text())) {
                addPart(part.get(), layer, trail);
                include(part.get(), layer, trail.to(part.get().path(), named.span()));
            }
        }
    }

    private void add(Syntax.Entry entry, JoinedFiles layer) {
        Optional<Key<?>> key = Language.catalogue().find(entry.key().text());
        if (key.isPresent() && isSection(key.get()) && entry.value() instanceof Syntax.Mapping section) {
            layer.addSection(entry.key(), section.entries(), findings);
        } else if (key.isPresent() && isOfHead(key.get())) {
            layer.head.put(key.get().name(), entry);
        } else {
            layer.others.add(entry);
        }
    }

    private void addPart(ParsedFile part, JoinedFiles layer, FileChain trail) {
        if (part.mapping().isEmpty() && part.tree().extent() == SyntaxTree.Extent.WHOLE) {
            findings.add(NOT_A_PART.of(part.path()).at(part.text().start()));
        }
        for (Syntax.Entry entry : part.entries()) {
            Optional<Key<?>> key = Language.catalogue().find(entry.key().text());
            if (entry.key().text().equals(CatalogueKeys.CASEBOOK.name())) {
                checkVersion(entry.value());
            } else if (key.isPresent() && isOfHead(key.get())) {
                findings.add(HEAD_IN_PART
                        .of(key.get().name(), trail.steps().get(0).path())
                        .at(entry.key().span()));
            } else {
                add(entry, layer);
            }
        }
    }

    /** The version of the language that a file says; only the catalogue's own has to say it. */
    void checkVersion(Syntax value) {
        String version = Integer.toString(Language.VERSION);
        if (value instanceof Syntax.Scalar scalar && !scalar.text().strip().equals(version)) {
            findings.add(OTHER_VERSION.of(scalar.text(), version).at(value.span()));
        }
    }

    private static boolean isSection(Key<?> key) {
        return key.is(Key.Trait.SECTION);
    }

    /** Whether a key is about the catalogue as a whole. */
    private static boolean isOfHead(Key<?> key) {
        return !isSection(key) && !key.is(Key.Trait.IN_EVERY_FILE);
    }
}
