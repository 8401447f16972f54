package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.SchemaParts.KEBAB;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.coveredReports;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.either;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.form;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.line;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.mapping;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.object;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.oneOrMany;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.text;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.ListReader;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.bind.mapping.SchemaParts;
import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.bind.value.AcceptanceReader;
import dev.casebook.catalogue.bind.value.Dates;
import dev.casebook.catalogue.bind.value.Digests;
import dev.casebook.catalogue.bind.value.Durations;
import dev.casebook.catalogue.bind.value.Flags;
import dev.casebook.catalogue.bind.value.LanguageTagReader;
import dev.casebook.catalogue.bind.value.Links;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.bind.value.Numbers;
import dev.casebook.catalogue.bind.value.Pointers;
import dev.casebook.catalogue.bind.value.Reference;
import dev.casebook.catalogue.bind.value.Templates;
import dev.casebook.catalogue.bind.value.Texts;
import dev.casebook.catalogue.bind.value.TypeNames;
import dev.casebook.catalogue.bind.value.WordReader;
import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.model.MessageTemplate;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import dev.casebook.text.TextTemplate;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be the value of a key and has no keys of the language in it. */
final class Forms {
    private static final String FILE_PATTERN = ".*\\.ya?ml";
    private static final String PART_PATTERN = ".*\\.(ya?ml|tsv|csv)";
    static final String TABLE_PATTERN = "\\.(tsv|csv)$";
    private static final String STEPS = "(/([^~/]|~[012])*)+";
    static final String HEADER_PATTERN = "[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}";
    static final String POINTER_KEYS = "(" + STEPS + ")?";
    static final Map<String, Object> ANY_POINTER_SCHEMA = object("type", "string", "pattern", "^" + POINTER_KEYS + "$");
    static final Map<String, Object> POINTERS_SCHEMA =
            either(ANY_POINTER_SCHEMA, object("type", "array", "items", ANY_POINTER_SCHEMA, "minItems", 1));
    private static final Map<String, Object> LANGUAGE_SCHEMA = form("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    static final ValueForm<Integer> VERSION =
            ValueForm.of("the format version, 1", object("enum", List.of(1, "1")), HeadValues::version);
    static final ValueForm<CasebookVersion> CASEBOOK_VERSION =
            ValueForm.of("a version such as 0.2", form(CasebookVersion.PATTERN), HeadValues::needs);
    static final ValueForm<Located<String>> LINE = ValueForm.of("a text on one line", line(), Texts::line);
    static final ValueForm<Located<String>> TEXT = ValueForm.of("a text", text(), Texts::text);
    static final ValueForm<Boolean> FLAG =
            ValueForm.of("true or false", object("enum", List.of(true, false, "true", "false")), Flags::read);
    static final ValueForm<Located<Boolean>> LOCATED_FLAG = ValueForm.of(
            FLAG.words(),
            FLAG.schema(),
            (value, context) -> Flags.read(value, context).map(flag -> new Located<>(flag, value.span())));
    static final ValueForm<Duration> DURATION =
            ValueForm.of("a duration such as 5m", form("(0|[1-9][0-9]{0,8})(ms|s|m|h|d)"), Durations::read);
    static final ValueForm<LocalDate> DATE =
            ValueForm.of("a date such as 2026-09-01", form("[0-9]{4}-[0-9]{2}-[0-9]{2}"), Dates::read);
    static final ValueForm<Located<String>> DIGEST =
            ValueForm.of("a SHA-256 digest", form(Digests.PATTERN), Digests::read);
    static final ValueForm<Double> MULTIPLIER = ValueForm.of(
            "a number",
            either(object("type", "number", "minimum", 1), form("[1-9][0-9]{0,8}(\\.[0-9]{1,9})?")),
            Numbers::multiplier);
    static final ValueForm<Located<URI>> LINK =
            ValueForm.of("a link", form("([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):.*"), Links::read);

    // what a code looks like depends on what the catalogue's codes are: see the end of the schema
    static final ValueForm<Located<Code>> CODE =
            ValueForm.of("a code", text(), (value, context) -> context.codes().code(value, context));
    static final ValueForm<Located<Code.Single>> SINGLE_CODE =
            ValueForm.of("a code", text(), (value, context) -> context.codes().single(value, context));
    static final ValueForm<List<Located<CoveredCodes>>> COVERS = list(
            "a block of codes, a field with a value, or a list of them",
            ValueForm.of("a block of codes", either(text(), coveredReports()), CoversReader::read));

    static final ValueForm<Located<String>> NAME_PREFIX = ValueForm.of(
            "the beginning of names, such as ER_", form("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*_"), HeadValues::namePrefix);

    static final ValueForm<Located<Name.InKebabCase>> CATEGORY =
            name(new Reference<>(NameForm.CATEGORY, Kind.CATEGORY));
    static final ValueForm<Located<Name.OfError>> ERROR = name(new Reference<>(NameForm.ERROR, Kind.ERROR));
    static final ValueForm<List<Located<Name.InKebabCase>>> SOURCES =
            names(name(new Reference<>(NameForm.SOURCE, Kind.SOURCE)));
    static final ValueForm<List<Located<Name.InKebabCase>>> OPERATIONS =
            names(name(new Reference<>(NameForm.OPERATION, Kind.OPERATION)));
    static final ValueForm<List<Located<Name>>> RAISED =
            names(ValueForm.of("a name", form(SchemaParts.CAPITALS + "|" + KEBAB), OperationReader::raised));
    // a former name is not a reference: nothing in the catalogue bears it any more
    static final ValueForm<List<Located<Name.OfError>>> ERROR_NAMES = names(name(NameForm.ERROR));

    static final ValueForm<Located<Pointer>> POINTER =
            ValueForm.of("a pointer such as /error/code", ANY_POINTER_SCHEMA, Pointers::value);
    static final ValueForm<Located<String>> HEADER_NAME =
            ValueForm.of("the name of a header", form(HEADER_PATTERN), WaitReader::headerName);
    static final ValueForm<Located<Name.InKebabCase>> SHAPE = name(new Reference<>(NameForm.SHAPE, Kind.SHAPE));
    static final ValueForm<List<Located<Pointer>>> LOCATED_POINTERS = ValueForm.of(
            "a pointer such as /error/code, or a list of pointers",
            POINTERS_SCHEMA,
            (value, context) -> Optional.of(Pointers.list(value, context)));
    static final ValueForm<List<Pointer>> POINTERS = ValueForm.of(
            "a pointer such as /error/code, or a list of pointers",
            POINTERS_SCHEMA,
            (value, context) -> Optional.of(
                    Pointers.list(value, context).stream().map(Located::value).toList()));
    static final ValueForm<Located<LanguageTag>> LANGUAGE =
            ValueForm.of("a language tag such as pt-BR", LANGUAGE_SCHEMA, LanguageTagReader::read);
    static final ValueForm<List<Located<LanguageTag>>> LANGUAGES =
            list("a language tag such as pt-BR, or a list of them", LANGUAGE);

    static final ValueForm<Located<String>> TYPE =
            ValueForm.of("a type such as String or int", form("\\S+"), TypeNames::read);
    static final ValueForm<Located<MessageTemplate>> MESSAGE =
            ValueForm.of("a text with values such as {order-id}", line(), Templates::message);
    static final ValueForm<Located<TextTemplate>> TEMPLATE = ValueForm.of("a template", line(), Templates::capture);
    static final ValueForm<List<Located<TextTemplate>>> CAPTURES =
            list("a template such as `in {seconds:int} seconds`, or a list of them", TEMPLATE);

    static final ValueForm<Located<String>> FILE =
            ValueForm.of("a path such as errors/billing.yaml", form(FILE_PATTERN), Scalars::read);
    private static final ValueForm<Located<String>> PART =
            ValueForm.of("a path such as errors/payments.yaml", form(PART_PATTERN), Scalars::read);
    static final ValueForm<List<Located<String>>> FILES =
            list("a path such as errors/payments.yaml, or a list of paths", PART);
    static final ValueForm<Located<String>> PACKAGE =
            ValueForm.of("a package such as com.acme.billing", form("\\S+"), AmendsReader::packageName);
    static final ValueForm<List<Acceptance>> ACCEPTS = ValueForm.of(
            "a mapping of ids of warnings to reasons", mapping("CB[0-9]{3}", text()), AcceptanceReader::read);

    /** One of the words of an enum. */
    static <E extends Enum<E>> ValueForm<E> words(E[] constants) {
        return ValueForm.of("a word", SchemaParts.words(constants), new WordReader<>(List.of(constants)));
    }

    /** A whole number between two ends, both included. */
    static ValueForm<Integer> number(int min, int max) {
        return ValueForm.of("a whole number", SchemaParts.number(min, max), Numbers.between(min, max));
    }

    /** A name of a form. */
    static <N extends Name> ValueForm<Located<N>> name(NameForm<N> form) {
        return ValueForm.of("a name", form(form.pattern()), form);
    }

    /** A value or a list of them. */
    static <T> ValueForm<List<T>> list(String words, ValueForm<T> item) {
        return ValueForm.of(words, oneOrMany(item.schema()), new ListReader<>(item.reader()));
    }

    private static <N extends Name> ValueForm<Located<N>> name(Reference<N> reference) {
        return ValueForm.of("a name", form(reference.form().pattern()), reference);
    }

    private static <T> ValueForm<List<T>> names(ValueForm<T> name) {
        return list("a name or a list of names", name);
    }

    private Forms() {}
}
