package dev.casebook.catalogue.bind;

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
        implements Members.Member<TranslatedEntry<N>> {
    static TranslatedEntryReader<Name.InKebabCase> ofCategories() {
        return new TranslatedEntryReader<>(NameForm.CATEGORY, TranslatedCategoryKeys.ALL);
    }

    static TranslatedEntryReader<Name.OfError> ofErrors() {
        return new TranslatedEntryReader<>(NameForm.ERROR, TranslatedErrorKeys.ALL);
    }

    @Override
    public Optional<TranslatedEntry<N>> read(Syntax.Entry entry, Mistakes mistakes) {
        Optional<Located<N>> name = form.read(entry.key(), mistakes);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), keys, mistakes);
        Optional<TranslatedText> title = fields.flatMap(found -> text(found, TranslatedErrorKeys.TITLE, Texts::line));
        Optional<TranslatedText> meaning =
                fields.flatMap(found -> text(found, TranslatedErrorKeys.MEANING, Texts::text));
        Optional<TranslatedText> remedy = fields.flatMap(found -> text(found, TranslatedErrorKeys.REMEDY, Texts::text));
        return name.map(read -> new TranslatedEntry<>(read, title, meaning, remedy));
    }

    /** A key that the entry cannot have is an unknown one, and has its finding; its value is not looked at. */
    private Optional<TranslatedText> text(Fields fields, Key key, ValueReader<Located<String>> reader) {
        return keys.find(key.name()).isEmpty()
                ? Optional.empty()
                : fields.read(key, (value, mistakes) -> text(value, key, reader, mistakes));
    }

    private static Optional<TranslatedText> text(
            Syntax value, Key key, ValueReader<Located<String>> reader, Mistakes mistakes) {
        return Fields.of(value, new Owner("`" + key.name() + "`", value.span()), TranslatedTextKeys.ALL, mistakes)
                .flatMap(fields -> {
                    Optional<Located<String>> original = fields.read(TranslatedTextKeys.ORIGINAL, Texts::text);
                    Optional<Located<String>> translation = fields.read(TranslatedTextKeys.TRANSLATION, reader);
                    return original.flatMap(from -> translation.map(to -> new TranslatedText(from, to)));
                });
    }
}
