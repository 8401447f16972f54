package dev.casebook.catalogue.bind;

/** What can stand behind a key. */
public enum ValueType {
    /** The version of the catalogue language. */
    FORMAT("the format version, 1"),
    /** A name in the form that its kind prescribes. */
    NAME("a name"),
    /** One name or a list of them. */
    NAMES("a name or a list of names"),
    /** A text on one line. */
    LINE("a text on one line"),
    /** A text of one or more lines. */
    TEXT("a text"),
    /** One of a few words. */
    WORD("a word"),
    /** A code, a range or a pair. */
    CODE("a code"),
    /** One code or a list of them. */
    CODES("a code or a list of codes"),
    /** Blocks of codes. */
    COVERS("a block of codes or a list of them"),
    /** What a caller should do. */
    ADVICE("an advice"),
    /** A time such as {@code 5m}. */
    DURATION("a duration such as 5m"),
    /** A whole number. */
    INTEGER("a whole number"),
    /** A number. */
    NUMBER("a number"),
    /** A link. */
    LINK("a link"),
    /** A day. */
    DATE("a date such as 2026-09-01"),
    /** Why an error is not to be used any more. */
    DEPRECATION("a text, or a mapping with reason"),
    /** A pointer into JSON. */
    POINTER("a pointer such as /error/code"),
    /** One pointer or a list of them. */
    POINTERS("a pointer such as /error/code, or a list of pointers"),
    /** Names, each with one pointer or a list of them. */
    POINTERS_BY_NAME("a mapping of names to pointers"),
    /** Pointers, each with the name of a shape. */
    SHAPES_BY_POINTER("a mapping of pointers to names of shapes"),
    /** Pointers, each with the form of a waiting time. */
    FORMS_BY_POINTER("a mapping of pointers to forms such as seconds"),
    /** Names of headers, each with the form of a waiting time, or where in its JSON one stands. */
    FORMS_BY_HEADER("a mapping of headers to forms such as seconds"),
    /** The tag of a language. */
    LANGUAGE("a language tag such as pt-BR"),
    /** Tags of languages. */
    LANGUAGES("a language tag such as pt-BR, or a list of them"),
    /** A text in another language, with the text that it was made from. */
    TRANSLATED_TEXT("a mapping with original and translation"),
    /** True or false. */
    FLAG("true or false"),
    /** The type of a value. */
    TYPE("a type such as String or int"),
    /** What an error says when it is thrown. */
    MESSAGE("a text with values such as {order-id}"),
    /** What finds values in texts. */
    TEMPLATES("a template such as `in {seconds:int} seconds`, or a list of them"),
    /** The values that an error is thrown with. */
    PARAMETERS("a mapping with a type for each name"),
    /** Other files of the catalogue. */
    FILES("a path such as errors/payments.yaml, or a list of paths"),
    /** Another catalogue. */
    AMENDS("a path such as errors/billing.yaml, or a mapping with catalogue"),
    /** One other file. */
    FILE("a path such as errors/billing.yaml"),
    /** A Java package. */
    PACKAGE("a package such as com.acme.billing"),
    /** What is never used again. */
    RETIRED("a mapping with codes and names"),
    /** Ids of warnings, each with a text. */
    REASONS_BY_ID("a mapping of ids of warnings to reasons"),
    /** Entries with names of their own. */
    ENTRIES("a mapping with an entry for each name");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** In words, for people. */
    public String words() {
        return words;
    }
}
