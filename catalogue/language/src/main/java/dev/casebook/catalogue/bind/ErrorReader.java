package dev.casebook.catalogue.bind;

import dev.casebook.Code;
import dev.casebook.Outcome;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads an error. */
record ErrorReader(CodeForms codes, References references) implements EntryReader<ErrorEntry> {
    private static final Words<Outcome> OUTCOMES = new Words<>(List.of(Outcome.values()));

    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.ERROR;
    }

    @Override
    public Read<ErrorEntry> read(Syntax.Entry entry, Mistakes mistakes) {
        Optional<Located<Name.OfError>> name = NameForm.ERROR.read(entry.key(), mistakes);
        // the mistake of a missing title is known; the rules still look at the rest of the entry
        Located<String> nameAsTitle =
                new Located<>(entry.key().text(), entry.key().span());
        return Fields.of(entry.value(), EntryReader.owner(entry), ErrorKeys.ALL, mistakes)
                .map(fields -> error(name, nameAsTitle, fields))
                .orElseGet(Read::nothing);
    }

    // every field is read before anything is concluded: each mistake is reported, and not only the first
    private Read<ErrorEntry> error(Optional<Located<Name.OfError>> name, Located<String> nameAsTitle, Fields fields) {
        Optional<Located<Name.InKebabCase>> category = fields.read(ErrorKeys.CATEGORY, references.categories());
        Optional<ErrorCodes> read = codes(fields);
        ErrorTexts texts = texts(fields, nameAsTitle);
        Handling handling = handling(fields);
        Lifecycle lifecycle = lifecycle(fields);
        Thrown thrown = thrown(fields);
        List<Located<TextTemplate>> captures = fields.readAll(ErrorKeys.CAPTURES, Templates::capture);
        Optional<ErrorEntry> error = name.isEmpty() || category.isEmpty()
                ? Optional.empty()
                : read.map(all ->
                        new ErrorEntry(name.get(), category.get(), all, texts, handling, lifecycle, thrown, captures));
        return new Read<>(error, category.map(Located::value));
    }

    private Optional<ErrorCodes> codes(Fields fields) {
        Optional<Located<Code>> code = fields.read(ErrorKeys.CODE, codes::code);
        List<Located<Code>> also = fields.readAll(ErrorKeys.ALSO, codes::code);
        return code.map(own -> new ErrorCodes(own, also));
    }

    private ErrorTexts texts(Fields fields, Located<String> nameAsTitle) {
        return new ErrorTexts(
                fields.read(ErrorKeys.TITLE, Texts::line).orElse(nameAsTitle),
                fields.read(ErrorKeys.MEANING, Texts::text),
                fields.read(ErrorKeys.REMEDY, Texts::text),
                fields.read(ErrorKeys.LINK, Links::read),
                fields.readAll(ErrorKeys.SOURCES, references.sources()));
    }

    private static Handling handling(Fields fields) {
        return new Handling(
                fields.read(ErrorKeys.ADVICE, AdviceReader::read),
                fields.read(ErrorKeys.OUTCOME, OUTCOMES).orElse(Outcome.REJECTED),
                fields.read(ErrorKeys.HTTP, Numbers.between(100, 599))
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty));
    }

    // a former name is not a reference: nothing in the catalogue bears it any more
    private Lifecycle lifecycle(Fields fields) {
        return new Lifecycle(
                fields.read(ErrorKeys.SINCE, Texts::line).map(Located::value),
                fields.readAll(ErrorKeys.RENAMED_FROM, NameForm.ERROR),
                fields.read(ErrorKeys.DEPRECATED, new DeprecationReader(references.errors())));
    }

    private static Thrown thrown(Fields fields) {
        return new Thrown(
                fields.read(ErrorKeys.PARAMETERS, ParameterReader::read).orElse(List.of()),
                fields.read(ErrorKeys.MESSAGE, Templates::message));
    }
}
