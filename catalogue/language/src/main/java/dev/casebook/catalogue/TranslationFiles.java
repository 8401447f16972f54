package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.FileProblems.UNSEEN_FILE;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.NO_TRANSLATION_FILE;

import dev.casebook.catalogue.bind.TranslationBinder;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.NamedFiles;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.SyntaxTree;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of the languages that a catalogue names. */
record TranslationFiles(String cataloguePath, FileLookup lookup, Findings findings) {
    /** The catalogue with the texts of these files; missing texts come from the amended catalogue, if there is one. */
    Catalogue addTo(Catalogue catalogue) {
        Map<LanguageTag, Translation> read = new LinkedHashMap<>();
        for (Located<LanguageTag> language : catalogue.translations().languages()) {
            read(language)
                    .map(translation -> isOwn(language) ? translation : translation.currentIn(catalogue))
                    .ifPresent(translation -> read.merge(language.value(), translation, Translation::over));
        }
        return catalogue.with(catalogue.translations().with(List.copyOf(read.values())));
    }

    private boolean isOwn(Located<LanguageTag> language) {
        return language.span().source().name().equals(cataloguePath);
    }

    private Optional<Translation> read(Located<LanguageTag> language) {
        SourceText naming = language.span().source();
        String tag = language.value().value();
        String path = CatalogueFiles.translation(naming.name(), tag);
        if (!NamedFiles.languages(naming.text()).contains(tag)) {
            findings.add(UNSEEN_FILE.of(tag).at(language.span()));
        }
        Optional<CatalogueFile> file = lookup.find(path);
        if (file.isEmpty()) {
            findings.add(NO_TRANSLATION_FILE.of(tag, path).at(language.span()));
        }
        return file.flatMap(found -> read(language.value(), found));
    }

    private Optional<Translation> read(LanguageTag language, CatalogueFile file) {
        Checked<SourceText> source = Utf8Decoder.decode(file.path(), file.bytes());
        findings.addAll(source.findings());
        return source.value().flatMap(text -> read(language, text));
    }

    private Optional<Translation> read(LanguageTag language, SourceText text) {
        findings.addText(text);
        SyntaxTree tree = YamlReader.read(text, findings);
        // in a part of a text everything that comes later seems to be missing
        return tree.extent() == SyntaxTree.Extent.WHOLE
                ? TranslationBinder.bind(tree.root(), language, text, findings)
                : Optional.empty();
    }
}
