package dev.casebook.tools.imports;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.PlainForms;
import dev.casebook.catalogue.bind.mapping.EntriesReader;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.ListReader;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.SchemaParts;
import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import dev.casebook.tools.list.ListFormat;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of an import map. */
final class ImportKeys {
    private static final ValueForm<List<Located<String>>> LINES =
            PlainForms.list("a text or a list of texts", PlainForms.LINE);
    private static final ValueForm<List<Pair>> PAIRS = ValueForm.of(
            "a mapping of texts to texts",
            SchemaParts.object("type", "object"),
            new EntriesReader<>((entry, context) -> PlainForms.LINE
                    .reader()
                    .read(entry.value(), context)
                    .map(value -> new Pair(
                            new Located<>(entry.key().text(), entry.key().span()), value))));

    private static final ValueForm<List<Pair>> NAMES_OF_CODES = ValueForm.of(
            "a mapping of codes to names of errors",
            SchemaParts.object("type", "object"),
            new EntriesReader<>((entry, context) -> PlainForms.ERROR_NAME
                    .reader()
                    .read(entry.value(), context)
                    .map(name -> new Pair(
                            new Located<>(entry.key().text(), entry.key().span()),
                            new Located<>(name.value().value(), name.span())))));

    /** A key that the map chooses, with its text. */
    record Pair(Located<String> key, Located<String> value) {}

    static final Key<Located<Name.OfCatalogue>> NAME =
            required("name", PlainForms.CATALOGUE_NAME, "The name of the catalogue.");
    static final Key<Located<String>> CATALOGUE_TITLE = required("title", PlainForms.LINE, "What the API is called.");
    static final Keys CATALOGUE_KEYS = Keys.of("`catalogue`", NAME, CATALOGUE_TITLE);

    static final Key<Located<String>> TABLE =
            optional("table", PlainForms.LINE, "The number of a table, or words of its heading.");
    static final Key<Located<String>> EACH = optional("each", PlainForms.LINE, "A pointer to the rows.");
    static final Key<Located<String>> TYPE = optional("type", PlainForms.LINE, "The name of an enum or a class.");
    static final Key<Located<TextTemplate>> LINE = optional("line", PlainForms.TEMPLATE, "A template of a line.");
    static final Keys ROWS_KEYS = Keys.of("`rows`", TABLE, EACH, TYPE, LINE);

    static final Key<Located<String>> CODE = required("code", PlainForms.LINE, "The column with the code.");
    static final Key<Located<String>> ERROR_NAME = optional("name", PlainForms.LINE, "The column with the name.");
    static final Key<Located<String>> TITLE = optional("title", PlainForms.LINE, "The column with the title.");
    static final Key<Located<String>> MEANING = optional("meaning", PlainForms.LINE, "The column with the meaning.");
    static final Key<Located<String>> REMEDY = optional("remedy", PlainForms.LINE, "The column with the remedy.");
    static final Key<Located<String>> HTTP = optional("http", PlainForms.LINE, "The column with the HTTP status.");
    static final Key<Located<String>> LINK = optional("link", PlainForms.LINE, "The column with a link.");
    static final Key<Located<String>> CATEGORY = optional("category", PlainForms.LINE, "The column with the category.");
    static final Key<Located<String>> OPERATION =
            optional("operation", PlainForms.LINE, "The column with the operation that it is an error of.");
    static final Keys COLUMNS_KEYS =
            Keys.of("`columns`", CODE, ERROR_NAME, TITLE, MEANING, REMEDY, HTTP, LINK, CATEGORY, OPERATION);

    static final Key<Located<String>> DROP_PREFIX =
            optional("drop-prefix", PlainForms.LINE, "What names leave out at their start.");
    static final Key<List<Located<String>>> STOP_WORDS =
            optional("stop-words", LINES, "Words that names made from prose leave out.");
    static final Key<Integer> MAX_LENGTH = optional(
            "max-length",
            PlainForms.number(10, 100),
            "The most characters of a name that is made from prose, from 10 to 100.");
    static final Key<List<Pair>> RENAME =
            optional("rename", NAMES_OF_CODES, "Names to use for codes, such as `17: CARD_DECLINED`.");
    static final Keys NAMES_KEYS = Keys.of("`names`", DROP_PREFIX, STOP_WORDS, MAX_LENGTH, RENAME);

    static final Key<Located<Name.InKebabCase>> OF_RULE =
            required("category", PlainForms.CATEGORY_NAME, "The category.");
    static final Key<Located<String>> CODES_OF_RULE = optional("codes", PlainForms.LINE, "A code or a range.");
    static final Key<Located<String>> PREFIX = optional("prefix", PlainForms.LINE, "How the code begins.");
    static final Key<Located<String>> STATUS = optional("http", PlainForms.LINE, "An HTTP status or a range.");
    static final Key<List<Pair>> WHERE = optional("where", PAIRS, "Columns with the text that each must have.");
    static final Key<Located<TextTemplate>> MATCHES =
            optional("matches", PlainForms.TEMPLATE, "A template that the title fits.");
    static final Keys RULE_KEYS =
            Keys.of("a rule of `categories`", OF_RULE, CODES_OF_RULE, PREFIX, STATUS, WHERE, MATCHES);

    static final Key<Located<Name.InKebabCase>> SOURCE_NAME =
            required("name", PlainForms.SOURCE_NAME, "Its name in the catalogue.");
    static final Key<Located<String>> SOURCE_TITLE = required("title", PlainForms.LINE, "What it is called.");
    static final Key<Located<URI>> SOURCE_LINK = optional("link", PlainForms.LINK, "Where it can be read.");
    static final Key<LocalDate> DATE = required("date", PlainForms.DATE, "When the list was saved.");
    static final Keys SOURCE_KEYS = Keys.of("`source`", SOURCE_NAME, SOURCE_TITLE, SOURCE_LINK, DATE);

    static final Key<ListFormat> FORMAT = optional(
            "format", PlainForms.words(ListFormat.values()), "The format of the list; by default its ending says it.");
    static final Key<Fields> CATALOGUE =
            optional("catalogue", nested(CATALOGUE_KEYS), "What a new catalogue is called.");
    static final Key<CodeKind> CODES =
            optional("codes", PlainForms.words(CodeKind.values()), "What the codes are: integer, hex or text.");
    static final Key<Fields> ROWS = optional("rows", nested(ROWS_KEYS), "Where the rows are.");
    static final Key<Fields> COLUMNS = required("columns", nested(COLUMNS_KEYS), "What the columns are.");
    static final Key<List<Located<String>>> NO_ERROR =
            optional("no-error", LINES, "Codes that mean success; they become `no-error`.");
    static final Key<List<Located<String>>> PLACEHOLDERS =
            optional("placeholders", LINES, "Texts in codes in place of a number, such as `%d`.");
    static final Key<Fields> NAMES = optional("names", nested(NAMES_KEYS), "How names are made.");
    static final Key<List<Fields>> CATEGORIES = optional(
            "categories",
            ValueForm.of(
                    "a list of rules",
                    SchemaParts.object("type", "array"),
                    new ListReader<>(nested(RULE_KEYS).reader())),
            "Rules that give categories; the first that fits counts.");
    static final Key<Located<Name.InKebabCase>> OTHER =
            optional("other", PlainForms.CATEGORY_NAME, "The category of everything else.");
    static final Key<Fields> SOURCE = required("source", nested(SOURCE_KEYS), "Where the list is from.");
    static final Keys ALL = Keys.of(
            "an import map",
            FORMAT,
            CATALOGUE,
            CODES,
            ROWS,
            COLUMNS,
            NO_ERROR,
            PLACEHOLDERS,
            NAMES,
            CATEGORIES,
            OTHER,
            SOURCE);

    private static ValueForm<Fields> nested(Keys keys) {
        return ValueForm.of(
                "a mapping",
                SchemaParts.object("type", "object"),
                (value, context) -> Fields.of(value, new MappingOwner(keys.owner(), value.span()), keys, context));
    }

    /** The text of a value; empty where it is left out. */
    static Optional<String> text(Optional<Fields> fields, Key<Located<String>> key) {
        return fields.flatMap(found -> found.get(key)).map(Located::value);
    }

    private ImportKeys() {}
}
