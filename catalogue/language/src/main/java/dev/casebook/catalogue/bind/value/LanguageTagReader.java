package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.LANGUAGE_TWICE;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.NOT_A_LANGUAGE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Scalars;
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
public final class LanguageTagReader {
    public static Optional<Located<LanguageTag>> read(Syntax value, BindContext context) {
        return Scalars.read(value, context).flatMap(text -> tag(text, context));
    }

    /** The tags in the value of a key, each once for each file: a catalogue and the one that it amends can have the same. */
    public static List<Located<LanguageTag>> readAll(
            Fields fields, Key<List<Located<LanguageTag>>> key, BindContext context) {
        Map<InFile, Located<LanguageTag>> first = new HashMap<>();
        List<Located<LanguageTag>> tags = fields.list(key);
        tags.forEach(tag -> first.putIfAbsent(InFile.of(tag), tag));
        return tags.stream().filter(tag -> isFirst(tag, first, context)).toList();
    }

    private static boolean isFirst(
            Located<LanguageTag> tag, Map<InFile, Located<LanguageTag>> first, BindContext context) {
        Located<LanguageTag> other = first.getOrDefault(InFile.of(tag), tag);
        if (!other.span().equals(tag.span())) {
            context.add(LANGUAGE_TWICE.of(tag.value().value()).at(tag.span()).with(Label.FIRST_WRITTEN, other.span()));
        }
        return other.span().equals(tag.span());
    }

    private record InFile(LanguageTag tag, SourceText text) {
        static InFile of(Located<LanguageTag> tag) {
            return new InFile(tag.value(), tag.span().source());
        }
    }

    private static Optional<Located<LanguageTag>> tag(Located<String> text, BindContext context) {
        Optional<LanguageTag> tag = LanguageTag.of(text.value());
        if (tag.isEmpty()) {
            Optional<String> meant = LanguageTag.meant(text.value()).map(LanguageTag::value);
            context.add(NOT_A_LANGUAGE.of(text.value(), meant).at(text.span()));
        }
        return tag.map(found -> new Located<>(found, text.span()));
    }

    private LanguageTagReader() {}
}
