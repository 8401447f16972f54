package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.EMPTY_TRANSLATION;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.OTHER_LANGUAGE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** From a tree to the texts of one language. */
public final class TranslationBinder {
    private final LanguageTag expected;
    private final SourceText source;
    private final BindContext context;

    private TranslationBinder(LanguageTag expected, SourceText source, Findings findings) {
        this.expected = expected;
        this.source = source;
        this.context = BindContext.of(findings);
    }

    /**
     * The texts; empty if the text has no mapping.
     *
     * @param expected the language that the file's name says
     */
    public static Optional<Translation> bind(
            Optional<Syntax> root, LanguageTag expected, SourceText source, Findings findings) {
        return new TranslationBinder(expected, source, findings).bind(root);
    }

    private Optional<Translation> bind(Optional<Syntax> root) {
        if (root.isEmpty() || (root.get() instanceof Syntax.Scalar scalar && scalar.isAbsent())) {
            context.add(EMPTY_TRANSLATION.of(expected.value()).at(source.start()));
            return Optional.empty();
        }
        return Fields.of(root.get(), new MappingOwner("the translation", source.start()), TranslationKeys.ALL, context)
                .map(this::translation);
    }

    private Translation translation(Fields fields) {
        fields.get(TranslationKeys.CASEBOOK);
        Located<LanguageTag> language = language(fields);
        List<TranslatedEntry<Name.InKebabCase>> categories = fields.list(TranslationKeys.CATEGORIES);
        List<TranslatedEntry<Name.OfError>> errors = fields.list(TranslationKeys.ERRORS);
        return new Translation(language, categories, errors, context.hasMistakes());
    }

    private Located<LanguageTag> language(Fields fields) {
        Optional<Located<LanguageTag>> written = fields.get(TranslationKeys.LANGUAGE);
        written.filter(tag -> !tag.value().equals(expected))
                .ifPresent(tag -> context.add(OTHER_LANGUAGE
                        .of(tag.value().value(), expected.value(), source.name())
                        .at(tag.span())));
        return new Located<>(expected, written.map(Located::span).orElseGet(source::start));
    }
}
