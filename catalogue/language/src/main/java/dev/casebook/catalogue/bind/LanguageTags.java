package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.LANGUAGE_TWICE;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.NOT_A_LANGUAGE;

import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tags of languages, such as {@code pt-BR}. */
final class LanguageTags {
    static Optional<Located<LanguageTag>> read(Syntax value, Mistakes mistakes) {
        return Scalars.read(value, mistakes).flatMap(text -> tag(text, mistakes));
    }

    /** The tags behind a key, each once for each file: a catalogue and the one that it amends can have the same. */
    static List<Located<LanguageTag>> readAll(Fields fields, Key key, Mistakes mistakes) {
        Map<InFile, Located<LanguageTag>> first = new HashMap<>();
        List<Located<LanguageTag>> tags = fields.readAll(key, LanguageTags::read);
        tags.forEach(tag -> first.putIfAbsent(InFile.of(tag), tag));
        return tags.stream().filter(tag -> isFirst(tag, first, mistakes)).toList();
    }

    private static boolean isFirst(
            Located<LanguageTag> tag, Map<InFile, Located<LanguageTag>> first, Mistakes mistakes) {
        Located<LanguageTag> other = first.getOrDefault(InFile.of(tag), tag);
        if (!other.span().equals(tag.span())) {
            mistakes.add(LANGUAGE_TWICE.of(tag.value().value()).at(tag.span()).with(Label.FIRST_WRITTEN, other.span()));
        }
        return other.span().equals(tag.span());
    }

    private record InFile(LanguageTag tag, SourceText text) {
        static InFile of(Located<LanguageTag> tag) {
            return new InFile(tag.value(), tag.span().source());
        }
    }

    private static Optional<Located<LanguageTag>> tag(Located<String> text, Mistakes mistakes) {
        Optional<LanguageTag> tag = LanguageTag.of(text.value());
        if (tag.isEmpty()) {
            Optional<String> meant = LanguageTag.meant(text.value()).map(LanguageTag::value);
            mistakes.add(NOT_A_LANGUAGE.of(text.value(), meant).at(text.span()));
        }
        return tag.map(found -> new Located<>(found, text.span()));
    }

    private LanguageTags() {}
}
