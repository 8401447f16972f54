package dev.casebook.catalogue.bind;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.Outcome;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Life;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Thrown;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.text.TextTemplate;
import java.net.URI;
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
        return Fields.of(entry.value(), EntryReader.owner(entry), ErrorKeys.ALL, mistakes)
                .map(fields -> error(name, fields))
                .orElseGet(Read::nothing);
    }

    // every field is read before anything is concluded: each mistake is reported, and not only the first
    private Read<ErrorEntry> error(Optional<Located<Name.OfError>> name, Fields fields) {
        Optional<Located<Code>> code = fields.read(ErrorKeys.CODE, codes::code);
        Optional<Located<Name.InKebabCase>> category = fields.read(ErrorKeys.CATEGORY, references.categories());
        Optional<Located<String>> title = fields.read(ErrorKeys.TITLE, Texts::line);
        Rest rest = rest(fields);
        Optional<Name.InKebabCase> parent = category.map(Located::value);
        if (name.isEmpty() || code.isEmpty() || category.isEmpty()) {
            return new Read<>(Optional.empty(), parent);
        }
        // the mistake is known; the rules still look at the rest of the entry
        Located<String> shown = title.orElse(
                new Located<>(name.get().value().value(), name.get().span()));
        return new Read<>(Optional.of(rest.with(name.get(), code.get(), category.get(), shown)), parent);
    }

    private Rest rest(Fields fields) {
        return new Rest(
                fields.readAll(ErrorKeys.ALSO, codes::code),
                fields.read(ErrorKeys.MEANING, Texts::text),
                fields.read(ErrorKeys.REMEDY, Texts::text),
                fields.read(ErrorKeys.ADVICE, AdviceReader::read),
                fields.read(ErrorKeys.OUTCOME, OUTCOMES).orElse(Outcome.REJECTED),
                fields.read(ErrorKeys.HTTP, Numbers.between(100, 599)),
                fields.read(ErrorKeys.LINK, Links::read),
                fields.readAll(ErrorKeys.SOURCES, references.sources()),
                fields.read(ErrorKeys.DEPRECATED, new DeprecationReader(references.errors())),
                life(fields),
                thrown(fields),
                fields.readAll(ErrorKeys.CAPTURES, Templates::capture));
    }

    // a former name is not a reference: nothing in the catalogue bears it any more
    private static Life life(Fields fields) {
        return new Life(
                fields.read(ErrorKeys.SINCE, Texts::line).map(Located::value),
                fields.readAll(ErrorKeys.RENAMED_FROM, NameForm.ERROR));
    }

    private static Thrown thrown(Fields fields) {
        return new Thrown(
                fields.read(ErrorKeys.PARAMETERS, ParameterReader::read).orElse(List.of()),
                fields.read(ErrorKeys.MESSAGE, Templates::message));
    }

    /** What an error may leave out. */
    private record Rest(
            List<Located<Code>> also,
            Optional<Located<String>> meaning,
            Optional<Located<String>> remedy,
            Optional<Advice> advice,
            Outcome outcome,
            Optional<Integer> http,
            Optional<Located<URI>> link,
            List<Located<Name.InKebabCase>> sources,
            Optional<ErrorEntry.DeprecationNote> deprecated,
            Life life,
            Thrown thrown,
            List<Located<TextTemplate>> captures) {
        ErrorEntry with(
                Located<Name.OfError> name,
                Located<Code> code,
                Located<Name.InKebabCase> category,
                Located<String> title) {
            OptionalInt status = http.map(OptionalInt::of).orElseGet(OptionalInt::empty);
            return new ErrorEntry(
                    name,
                    code,
                    also,
                    category,
                    title,
                    meaning,
                    remedy,
                    advice,
                    outcome,
                    status,
                    link,
                    sources,
                    deprecated,
                    life,
                    thrown,
                    captures);
        }
    }
}
