package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.file.FileKeys;
import dev.casebook.catalogue.model.Acceptance;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Details;
import dev.casebook.catalogue.model.Granularity;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;

/** The keys of a catalogue. */
public final class CatalogueKeys {
    public static final Key<Integer> CASEBOOK = required(
                    "casebook", Forms.VERSION, "The version of the catalogue language.")
            .with(Key.Trait.NOT_INHERITED);
    static final Key<CasebookVersion> NEEDS = optional(
                    "needs", Forms.CASEBOOK_VERSION, "The first version of Casebook that can read it.")
            .with(Key.Trait.CHECKED_ONLY);
    public static final Key<Located<Name.OfCatalogue>> NAME = required(
                    "name", Forms.name(NameForm.CATALOGUE), "The prefix of the generated root types.")
            .with(Key.Trait.NOT_INHERITED);
    public static final Key<Located<String>> TITLE = required("title", Forms.LINE, "What the API is called.");
    public static final Key<Located<String>> REVISION =
            required("revision", Forms.LINE, "Which state of the catalogue this is; any text.");
    public static final Key<List<Located<String>>> INCLUDE = optional(
                    FileKeys.INCLUDE, Forms.FILES, "Files that hold further parts of it.")
            .with(Key.Trait.IN_EVERY_FILE);
    public static final Key<Located<String>> AMENDS = optional(
                    FileKeys.AMENDS, NestedForms.amends(), "The published catalogue that it takes over and changes.")
            .with(Key.Trait.CHECKED_ONLY);
    public static final Key<CodeKind> CODES = optional(
                    "codes", Forms.words(CodeKind.values()), "What its codes are: integer (the default), hex or text.")
            .with(Key.Trait.FIXED);
    public static final Key<List<Located<Code>>> NO_ERROR =
            optional("no-error", NestedForms.codes(), "Codes that mean success: bodies with them hold no error.");
    public static final Key<Located<String>> NAME_PREFIX = optional(
                    "name-prefix", Forms.NAME_PREFIX, "The beginning of names of errors that Java names leave out.")
            .with(Key.Trait.FIXED);
    public static final Key<Details> DETAILS = optional(
            "details",
            Forms.words(Details.values()),
            "Whether messages of exceptions show the server's details: shown (the default) or hidden.");
    public static final Key<List<Located<LanguageTag>>> TRANSLATIONS = optional(
                    FileKeys.TRANSLATIONS,
                    Forms.LANGUAGES,
                    "The languages of its translations, each in a file beside the catalogue, such as billing.pt-BR.yaml.")
            .with(Key.Trait.CHECKED_ONLY);
    public static final Key<Granularity> GRANULARITY = optional(
            "granularity",
            Forms.words(Granularity.values()),
            "Whether every error has a class of its own: error (the default), or category, for large catalogues.");
    public static final Key<Syntax> DEFAULTS = optional(
                    "defaults", NestedForms.defaults(DefaultKeys.ALL), "What holds for errors that do not say it.")
            .with(Key.Trait.NOT_INHERITED);
    public static final Key<List<Acceptance>> ACCEPTS = optional(
                    "accepts", Forms.ACCEPTS, "Warnings to live with, each with the reason.")
            .with(Key.Trait.NOT_INHERITED);
    public static final Key<Syntax> SHAPES = optional(
                    "shapes", NestedForms.entries(NameForm.SHAPE, ShapeKeys.ALL), "How one error looks in a body.")
            .with(Key.Trait.SECTION);
    public static final Key<Syntax> ENVELOPES = optional(
                    "envelopes",
                    NestedForms.entries(NameForm.ENVELOPE, EnvelopeKeys.ALL),
                    "Where in a body the errors are.")
            .with(Key.Trait.SECTION);
    public static final Key<Syntax> SOURCES = optional(
                    "sources", NestedForms.entries(NameForm.SOURCE, SourceKeys.ALL), "Where the facts are from.")
            .with(Key.Trait.SECTION);
    public static final Key<Syntax> CATEGORIES = required(
                    "categories",
                    NestedForms.entries(NameForm.CATEGORY, CategoryKeys.ALL),
                    "Groups of errors that a caller treats alike.")
            .with(Key.Trait.SECTION);
    public static final Key<Syntax> ERRORS = required(
                    "errors", NestedForms.entries(NameForm.ERROR, ErrorKeys.ALL), "The errors.")
            .with(Key.Trait.SECTION);
    public static final Key<Syntax> OPERATIONS = optional(
                    "operations",
                    NestedForms.entries(NameForm.OPERATION, OperationKeys.ALL),
                    "Calls of the API with the errors that each can raise.")
            .with(Key.Trait.SECTION);
    public static final Key<Retired> RETIRED = optional(
                    "retired", NestedForms.retired(), "Codes and names that are never used again.")
            .with(Key.Trait.IN_EVERY_FILE);

    public static final Keys ALL = Keys.of(
            "a catalogue",
            CASEBOOK,
            NEEDS,
            AMENDS,
            NAME,
            TITLE,
            REVISION,
            CODES,
            NO_ERROR,
            NAME_PREFIX,
            DETAILS,
            TRANSLATIONS,
            GRANULARITY,
            DEFAULTS,
            INCLUDE,
            ACCEPTS,
            SHAPES,
            ENVELOPES,
            SOURCES,
            CATEGORIES,
            ERRORS,
            OPERATIONS,
            RETIRED);

    private CatalogueKeys() {}
}
