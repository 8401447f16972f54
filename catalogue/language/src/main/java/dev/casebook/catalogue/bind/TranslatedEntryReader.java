package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.EntriesReader;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.TranslatedText;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/**
 * Reads the texts of one category or error in the file of a language.
 *
 * @param form the form of its name
 * @param keys what it can have
 */
record TranslatedEntryReader<N extends Name>(NameForm<N> form, Keys keys)
        implements EntriesReader.Member<TranslatedEntry<N>> {
    static TranslatedEntryReader<Name.InKebabCase> ofCategories() {
        return new TranslatedEntryReader<>(NameForm.CATEGORY, TranslatedCategoryKeys.ALL);
    }

    static TranslatedEntryReader<Name.OfError> ofErrors() {
        return new TranslatedEntryReader<>(NameForm.ERROR, TranslatedErrorKeys.ALL);
    }

    @Override
    public Optional<TranslatedEntry<N>> read(Syntax.Entry entry, BindContext context) {
        Optional<Located<N>> name = form.read(entry.key(), context);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), keys, context);
        Optional<TranslatedText> title = fields.flatMap(found -> found.get(TranslatedErrorKeys.TITLE));
        Optional<TranslatedText> meaning = fields.flatMap(found -> found.get(TranslatedErrorKeys.MEANING));
        Optional<TranslatedText> remedy = fields.flatMap(found -> remedy(found));
        return name.map(read -> new TranslatedEntry<>(read, title, meaning, remedy));
    }

    /** A key that the entry cannot have is an unknown one, and has its finding; its value is not looked at. */
    private Optional<TranslatedText> remedy(Fields fields) {
        return keys.keys().contains(TranslatedErrorKeys.REMEDY)
                ? fields.get(TranslatedErrorKeys.REMEDY)
                : Optional.empty();
    }

    static Optional<TranslatedText> text(Syntax value, KeyValueReader<Located<String>> reader, BindContext context) {
        return Fields.of(
                        value,
                        new MappingOwner("`" + context.key() + "`", value.span()),
                        TranslatedTextKeys.ALL,
                        context)
                .flatMap(fields -> {
                    Optional<Located<String>> original = fields.get(TranslatedTextKeys.ORIGINAL);
                    Optional<Located<String>> translation = fields.written(TranslatedTextKeys.TRANSLATION).stream()
                            .flatMap(text -> reader.read(text, context).stream())
                            .findFirst();
                    return original.flatMap(from -> translation.map(to -> new TranslatedText(from, to)));
                });
    }
}
