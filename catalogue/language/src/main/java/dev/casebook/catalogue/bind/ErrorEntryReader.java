package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.AdditionalText;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.ErrorCodes;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.ErrorTexts;
import dev.casebook.catalogue.model.Handling;
import dev.casebook.catalogue.model.Lifecycle;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Thrown;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.text.TextTemplate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads an error. */
final class ErrorEntryReader implements EntryReader<ErrorEntry> {
    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.ERROR;
    }

    @Override
    public Read<ErrorEntry> read(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.OfError>> name = NameForm.ERROR.read(entry.key(), context);
        // the mistake of a missing title is known; the rules still look at the rest of the entry
        Located<String> nameAsTitle =
                new Located<>(entry.key().text(), entry.key().span());
        return Fields.of(entry.value(), EntryReader.owner(entry), ErrorKeys.ALL, context)
                .map(fields -> error(name, nameAsTitle, fields))
                .orElseGet(Read::nothing);
    }

    // every field is read before anything is concluded: each mistake is reported, and not only the first
    private Read<ErrorEntry> error(Optional<Located<Name.OfError>> name, Located<String> nameAsTitle, Fields fields) {
        Optional<Located<Name.InKebabCase>> category = fields.get(ErrorKeys.CATEGORY);
        Optional<ErrorCodes> read = CodeReader.ofError(fields);
        ErrorTexts texts = texts(fields, nameAsTitle);
        Handling handling = handling(fields);
        Lifecycle lifecycle = lifecycle(fields);
        Thrown thrown = thrown(fields);
        List<Located<TextTemplate>> captures = fields.list(ErrorKeys.CAPTURES);
        Optional<ErrorEntry> error = name.isEmpty() || category.isEmpty()
                ? Optional.empty()
                : read.map(all ->
                        new ErrorEntry(name.get(), category.get(), all, texts, handling, lifecycle, thrown, captures));
        return new Read<>(error, category.map(Located::value));
    }

    private ErrorTexts texts(Fields fields, Located<String> nameAsTitle) {
        return new ErrorTexts(
                fields.get(ErrorKeys.TITLE).orElse(nameAsTitle),
                fields.get(ErrorKeys.MEANING),
                fields.get(ErrorKeys.REMEDY),
                fields.get(ErrorKeys.LINK),
                fields.list(ErrorKeys.SOURCES),
                additional(fields));
    }

    private static Map<AdditionalText, String> additional(Fields fields) {
        Map<AdditionalText, String> texts = new EnumMap<>(AdditionalText.class);
        ErrorKeys.ADDITIONAL.forEach(
                (text, key) -> fields.get(key).ifPresent(written -> texts.put(text, written.value())));
        return texts;
    }

    private static Handling handling(Fields fields) {
        return new Handling(
                fields.get(ErrorKeys.ADVICE),
                fields.get(ErrorKeys.SERVER_DECIDES),
                fields.get(ErrorKeys.OUTCOME),
                fields.get(ErrorKeys.HTTP).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                fields.get(ErrorKeys.GRANULARITY));
    }

    // a former name is not a reference: nothing in the catalogue bears it any more
    private Lifecycle lifecycle(Fields fields) {
        return new Lifecycle(fields.list(ErrorKeys.RENAMED_FROM), fields.get(ErrorKeys.DEPRECATED));
    }

    private static Thrown thrown(Fields fields) {
        return new Thrown(fields.get(ErrorKeys.PARAMETERS).orElse(List.of()), fields.get(ErrorKeys.MESSAGE));
    }
}
