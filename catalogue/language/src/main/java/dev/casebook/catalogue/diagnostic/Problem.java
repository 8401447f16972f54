package dev.casebook.catalogue.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can be wrong: the one list of messages. Ids are stable and never used again.
 *
 * <p>CB1xx: the text and its shape. CB2xx: what the catalogue says. CB3xx: names. CB4xx: finding and writing files.
 * CB5xx: handlers. CB9xx: faults of our own. In the texts {@code {0}} stands for the first argument.
 */
public enum Problem {
    // the text
    NOT_YAML(
            "CB101",
            "this is not YAML: {0}",
            "correct the text at this place; often a colon, a quote or the indentation is wrong just before it; "
                    + "indent with spaces, since YAML takes no tabs there"),
    NOT_UTF8("CB102", "this is not UTF-8: byte {0} at offset {1}", "save the file as UTF-8"),
    UNPRINTABLE(
            "CB103",
            "the character {0} cannot stand in YAML",
            "remove it; where the text needs it, write it as an escape in double quotes"),
    TOO_LONG(
            "CB104",
            "the text has {0} characters, and at most {1} are read",
            "split the catalogue, or check that this is the right file"),
    TOO_DEEP(
            "CB105",
            "lists and mappings are nested more than {0} deep",
            "no key of a catalogue needs this: check the brackets and the indentation"),
    SEVERAL_DOCUMENTS(
            "CB106",
            "a second document begins here, and a catalogue is one",
            "remove the line `---`, or move what follows to a file of its own"),
    ALIAS(
            "CB107",
            "`{0}` is an alias, and a catalogue says everything where it is used",
            "write the value here once more"),
    ANCHOR("CB108", "`{0}` is an anchor, and nothing can refer to it in a catalogue", "remove `{0}`"),
    TAG(
            "CB109",
            "`{0}` is a tag, and values of a catalogue have none",
            "remove `{0}`: texts, numbers and dates are read as they are written"),
    MERGE_KEY(
            "CB110",
            "`<<` takes keys over from elsewhere, and a catalogue says everything where it is used",
            "write the keys here once more; advice that errors share can stand at their category"),
    KEY_IS_NO_TEXT(
            "CB111",
            "a list or a mapping stands where a key is expected",
            "write a key such as `title`; a text that begins with a bracket needs quotes"),
    DUPLICATE_KEY("CB112", "`{0}` is written twice", "keep one of the two"),
    TOO_MANY_BYTES(
            "CB113",
            "the file has more than {0} bytes, and is not read",
            "check that this is the right file: a catalogue of 10,000 errors has a tenth of that"),
    TOO_MANY_LINES(
            "CB114",
            "the text has more than {0} lines",
            "check that this is the right file: a catalogue of 10,000 errors has a tenth of that"),
    LINE_TOO_LONG("CB115", "this line has more than {0} characters", "break it where a key begins"),
    SCALAR_TOO_LONG(
            "CB116",
            "the text that begins here has {0} characters, and no text of a catalogue has more than {1}",
            "shorten it, or look for a quote that is missing at its end"),
    TOO_MANY_PARTS(
            "CB117",
            "here are more than {0} keys, values and lists",
            "check that this is the right file: a catalogue of 10,000 errors has a sixth of that"),
    OTHER_ENCODING("CB118", "this is {0}, and a catalogue is UTF-8", "save the file as UTF-8"),
    TOO_MANY_FINDINGS(
            "CB119",
            Severity.WARNING,
            "there are more than {0} findings, and those from here on are left out",
            "correct the ones that are shown, and run the compiler again"),

    // its shape
    EMPTY_CATALOGUE(
            "CB121",
            "there is nothing in this catalogue",
            "begin with `casebook: 1`, then `name`, `title`, `revision`, `categories` and `errors`"),
    MISSING_KEY("CB122", "{0} has no `{1}`", "add `{1}:` with {2}. {3}"),
    UNKNOWN_KEY("CB123", "`{0}` is not a key of {1}{2}", "write one of {3}"),
    NOT_A_SCALAR("CB124", "{0} stands where a single value is expected", "write one text or number here"),
    NOT_A_MAPPING(
            "CB125",
            "{0} is {1}, and keys with values are expected",
            "write keys with values below it, each on its own line: `key: value`"),
    MISSING_VALUE("CB126", "there is no value here", "write one, or remove the key"),
    OTHER_VERSION(
            "CB127",
            "this catalogue is written in version `{0}` of the language, and version {1} is read here",
            "write `casebook: {1}`, or use a Casebook that reads version `{0}`"),

    // its values
    NOT_A_WORD("CB201", "`{0}` is not one of the words for this{1}", "write {2}"),
    NOT_A_NAME("CB202", "`{0}` cannot be the name of {1}", "write {2}"),
    NOT_A_CODE(
            "CB203",
            "`{0}` is not a code",
            "write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair such as `100/2388072`; for "
                    + "codes that are texts write `codes: text` at the top"),
    CODE_READ_DIFFERENTLY(
            "CB204",
            "`{0}` is written in a way that YAML 1.1 reads as {1}; codes are read as they are written, and this "
                    + "could mean either",
            "write the integer in plain digits: without leading zeros, underscores, colons, a plus or an "
                    + "exponent"),
    CODE_OUT_OF_RANGE(
            "CB205",
            "the code {0} is not from {1} to {2}",
            "write a code that a Java int can hold (the very least one stands for \"no code\"); for codes that "
                    + "are texts write `codes: text` at the top"),
    RANGE_GOES_DOWN(
            "CB206", "the range {0} does not go up", "write the smaller end first; for one code write it alone"),
    NOT_A_TEXT_CODE(
            "CB207",
            "`{0}` is not a text code",
            "write 1 to 200 characters without spaces, control characters and `*`"),
    NOT_A_PREFIX(
            "CB208", "`{0}` is not a block of text codes", "write what the codes begin with and a star, such as `23*`"),
    NOT_A_DURATION(
            "CB209",
            "`{0}` is not a duration",
            "write a whole number and ms, s, m, h or d without a space, such as `500ms`, `5m` or `24h`"),
    NOT_A_NUMBER("CB210", "`{0}` is not a number from {1}", "write a number from {1} in plain digits"),
    NOT_A_LINK(
            "CB211",
            "`{0}` is not a link: {1}",
            "write the whole address, such as `https://example.com/errors`, with spaces as %20"),
    NOT_A_DATE("CB212", "`{0}` is not a date", "write year, month and day, such as `2026-09-01`"),
    SEVERAL_LINES(
            "CB213",
            "this text has several lines, and one is expected",
            "shorten it to one line; more can stand under `meaning`"),
    NAME_TOO_LONG(
            "CB214",
            "the name has {0} characters, and at most {1} make a class name that every file system can hold",
            "shorten it"),
    NOT_AN_ADVICE("CB215", "`{0}` is not an advice{1}", "write one of {2}"),
    ADVICE_NEEDS_A_VALUE(
            "CB216",
            "`{0}` needs a value",
            "write `retry-after: 5m` or `retry-when-resolved: what to watch` as a key below `advice`"),
    ADVICE_TAKES_NO_VALUE("CB217", "`{0}` takes no value", "write `advice: {0}`"),
    ADVICE_ALONE(
            "CB218",
            "an advice is one word or one key with its value, and here are none or several",
            "keep the one that a caller should follow; a text with a comma inside braces needs quotes"),
    MAX_BELOW_INITIAL(
            "CB219",
            "the longest delay is shorter than the first",
            "raise `most` (5m if left out) or lower `first` (1s if left out)"),
    TEXT_TOO_LONG(
            "CB220",
            "this text has {0} characters, and at most {1} are allowed here",
            "shorten it, and link to a page that says the rest"),
    CONTROL_CHARACTER("CB221", "this text holds the control character {0}", "remove it from the text"),
    // CB222 is retired: envelopes are keys, and a key that is written twice is CB112
    INITIAL_DELAY_IS_ZERO(
            "CB223", "the first delay is zero, and no multiplier makes it longer", "write a `first` such as `1s`"),

    NOT_A_POINTER(
            "CB227",
            "`{0}` is not a pointer: {1}",
            "write each step behind a slash, such as `/error/code`, and `*` for each element; inside a name write ~1 for a"
                    + " slash, ~0 for a tilde and ~2 for a name that is a star"),
    NOT_A_HEADER(
            "CB228",
            "`{0}` cannot be the name of a header",
            "write the name alone, without the colon, such as `Retry-After`"),

    // what it says
    DUPLICATE_CODE(
            "CB231",
            "the code {0} of {2} is used already, by {1}",
            "correct one of the two; where both mean the same, make them one error with `also`"),
    OVERLAPPING_RANGES(
            "CB232",
            "the range {0} overlaps the range {1}: nothing decides which error a code in both means",
            "shorten one of the two; a single code may stand inside a range, and goes before it"),
    OVERLAPPING_COVERS(
            "CB233",
            "{0} of `{1}` overlaps {2} of `{3}`: nothing decides which category a code in both belongs to",
            "shorten one of the two, or make one category the parent of the other: then the deeper one decides"),
    UNKNOWN_CATEGORY("CB234", "there is no category `{0}`{1}", "correct the name, or add `{0}` to `categories`"),
    UNKNOWN_PARENT("CB235", "there is no category `{0}`{1}", "correct the name, or add `{0}` to `categories`"),
    UNKNOWN_SOURCE("CB236", "there is no source `{0}`{1}", "correct the name, or add `{0}` to `sources`"),
    UNKNOWN_REPLACEMENT(
            "CB237",
            "there is no other error `{0}`{1}",
            "write the name of the error that arrives instead, or remove the key"),
    PARENT_CIRCLE("CB238", "the parents of categories go in a circle: {0}", "remove `parent` from one of them"),
    NO_ADVICE(
            "CB239",
            "{0} has no advice, and neither has its category `{1}`",
            "add `advice` to {0}, or to `{1}` as the default of all its errors"),
    LINK_SCHEME(
            "CB240",
            "`{0}` is not a link to a web page or a mail address",
            "begin it with `https://`, `http://` or `mailto:`"),
    UNKNOWN_SHAPE("CB251", "there is no shape `{0}`{1}", "correct the name, or add `{0}` to `shapes`"),
    NO_PLACES(
            "CB252",
            "the envelope `{0}` does not say where errors stand",
            "add `errors` with the places and the shape of errors there, such as `/error: graph-error`"),
    ONLY_FOR_REPLIES(
            "CB253",
            "a webhook has no `{0}`: it has no headers, and nothing in it is the success of a request",
            "remove `{0}`, or write `kind: reply`; the places of a webhook's errors stand in `errors`"),
    SAME_PLACE(
            "CB254",
            "errors stand at `{0}` already",
            "keep one of the two; what differs from body to body can be a list of pointers in one shape"),
    STRAY_CONTEXT(
            "CB255",
            "`{0}` leads to one value for none of the places where errors of `{1}` stand",
            "let each `*` be in a step that it shares with such a place: `/entry/*/id` goes with"
                    + " `/entry/*/changes/*/errors/*`"),
    TAKEN_FIELD(
            "CB256",
            "`{0}` is the name of a part that every report has",
            "write it as a key of the shape, or choose another name for this field"),

    // what is probably wrong with it
    UNUSED_SOURCE(
            "CB261",
            Severity.WARNING,
            "no error names the source `{0}`",
            "add `sources: [{0}]` to the errors that it describes, or remove it"),
    EMPTY_CATEGORY(
            "CB262",
            Severity.WARNING,
            "the category `{0}` has no errors, no covers and no categories below it",
            "give it some, or remove it: whoever handles this catalogue must handle it too"),
    NO_REMEDY(
            "CB263",
            Severity.WARNING,
            "{0} does not say what to do about it",
            "add `remedy` with a sentence for the person who meets this error at night"),
    UNUSED_SHAPE(
            "CB266",
            Severity.WARNING,
            "no envelope uses the shape `{0}`",
            "add a place with it to an envelope, or remove it"),

    // errors of one's own, operations, and the life of codes
    NOT_A_TEMPLATE(
            "CB271",
            "this template cannot be read: {0}",
            "write the text as it arrives, with values such as `{seconds:int}`, `*` for any text, and `{*}`, `{{` "
                    + "and `}}` for a star and for braces"),
    NOT_A_MESSAGE(
            "CB272",
            "a brace in this message has no partner, or no name of a value inside",
            "write values as `{order-id}`, and `{{` and `}}` for braces"),
    NOT_A_TYPE(
            "CB273",
            "`{0}` is not a type of a value{1}",
            "write one of {2}, or the whole name of a class such as com.acme.Money"),
    UNKNOWN_VALUE(
            "CB274",
            "the message shows `{0}`, and {1} has no parameter of this name{2}",
            "correct the name, or add it to `parameters`"),
    SECRET_IN_MESSAGE(
            "CB275",
            "the message of {1} would show `{0}`, which is secret",
            "remove it from the message, or `secret` from the parameter"),
    VALUE_TWICE(
            "CB276", "the values `{0}` and `{1}` of {2} would both become the method {3}()", "rename one of the two"),
    TAKEN_VALUE("CB277", "the value `{0}` would become {1}(), and {2}", "choose another name"),
    TOO_MANY_PARAMETERS(
            "CB278",
            "{0} has {1} parameters, and at most {2} fit into one call",
            "put values that belong together into a class of your own, and name that"),
    CAPTURES_DIFFER(
            "CB279",
            "the value `{0}` is of the type {1} here and of the type {2} in another template of the same error",
            "give both the same type, or different names"),
    WAIT_IS_NO_DURATION(
            "CB280",
            "the value `retry-after` says how long to wait, and {0} is no duration",
            "write `{retry-after:seconds}`, with the unit that the text has, or choose another name"),
    RETIRED_CODE(
            "CB281", "the code {0} of {1} is retired: whoever still has it would take it for something else", "{2}"),
    RETIRED_NAME(
            "CB282",
            "the name {0} is retired: whoever still has it would take it for something else",
            "choose a name that was never used"),
    FORMER_NAME_USED(
            "CB283",
            "{0} is a former name of {1}, and of another error too",
            "choose another name, or remove this one from `renamed-from`"),
    UNKNOWN_RAISED(
            "CB284",
            "there is no category and no error `{0}`{1}",
            "correct the name: categories are written in small letters, errors in capitals"),
    UNKNOWN_OPERATION("CB285", "there is no operation `{0}`{1}", "correct the name, or add it to `operations`"),
    INCLUDE_CIRCLE("CB286", "operations include each other in a circle: {0}", "remove one of the names from `include`"),
    RAISES_NOTHING(
            "CB287",
            "the operation `{0}` raises nothing",
            "name its categories and errors under `raises`, or other operations under `include`"),
    RAISED_ALREADY(
            "CB288",
            Severity.WARNING,
            "{0} is raised already, as a part of `{1}`",
            "remove one of the two: whoever handles the category handles all that belongs to it"),

    // names
    SAME_TYPE("CB301", "{0} and {1} would both become the class {2}", "rename one of the two"),
    PLATFORM_TYPE(
            "CB302",
            "{0} would become the class {1}, and code in its package would no longer see that of {2}",
            "choose another name"),
    SAME_CONSTANT(
            "CB303",
            "the codes {0} and {1} would both become the constant {2}",
            "rename one of the two errors, or write only one of the codes"),
    TAKEN_METHOD(
            "CB304", "{0} would become the handler method {1}, which every handler has already", "choose another name"),
    SAME_READER_METHOD(
            "CB311",
            "the envelopes `{0}` and `{1}` would both become the reader's method {2}",
            "rename one of the two"),
    TAKEN_READER_METHOD(
            "CB312",
            "the envelope `{0}` would become the reader's method {1}, which Java or the reader itself has taken",
            "choose another name, such as `{0}-body`"),
    // the other files of a catalogue
    BAD_FILE_PATH(
            "CB321",
            "`{0}` is no path to a file of a catalogue",
            "write the path from the resources root, such as errors/payments.yaml, or from the folder of this file, such as"
                    + " ./payments.yaml: names of letters, digits and . _ - + @ ~ $ that end in .yaml or .yml, 500 characters at"
                    + " most; it cannot be absolute, leave its root or hold a URL"),
    FILE_NOT_FOUND(
            "CB322",
            "the file `{0}` is not there: {1}",
            "correct the path, which counts from the resources root, or with ./ at its start from the folder of this file;"
                    + " or add the file, or the dependency that has it"),
    FILE_CIRCLE("CB323", "files name each other in a circle: {0}", "remove the path from one of them"),
    FILES_TOO_DEEP(
            "CB324",
            "files include each other more than {0} deep",
            "name this file further above: the catalogue itself can list all of its parts"),
    TOO_MANY_FILES(
            "CB325", "the catalogue is made of more than {0} files", "join some of them, or make two catalogues of it"),
    UNSEEN_FILE(
            "CB326",
            "builds look for the names of files line by line, and do not see `{0}` here",
            "begin the line with the key, without spaces or braces before it, and write the path on one line without"
                    + " escapes"),
    HEAD_IN_PART(
            "CB327",
            "`{0}` is said about a whole catalogue, and this file is a part of {1}",
            "write it in {1}, or remove it"),
    NOT_A_PART(
            "CB328",
            "{0} is included, and holds no keys with values",
            "write sections such as `errors:` with entries below them, or remove the file from `include`"),
    NAME_IN_TWO_FILES(
            "CB329",
            "`{0}` is written in {1} and in {2}",
            "keep one of the two; a published catalogue can be changed by one that `amends` it"),
    NOTHING_TO_AMEND(
            "CB331",
            "`{0}` has no `{4}`, and is not among the `{1}` of {2}{3}",
            "correct the name of the entry that is to be changed, or give the new one all that it needs, `{4}` first"),
    RENUMBERED(
            "CB332",
            "`{0}` of {1} is {2} in {3}, and no catalogue that amends it can change that",
            "remove `{0}` here; for another code add an error of another name"),
    AMENDS_A_PART(
            "CB333",
            "{0} has no name: it is a part of a catalogue, and only whole catalogues are amended",
            "write the path of the catalogue that includes it"),

    // translations
    NOT_A_LANGUAGE(
            "CB341",
            "`{0}` is not the tag of a language{1}",
            "write language, script and region as BCP 47 does, such as `de`, `pt-BR` or `zh-Hant`"),
    LANGUAGE_TWICE("CB342", "`{0}` is named twice", "keep one of the two"),
    NO_TRANSLATION_FILE(
            "CB343",
            "the translation into `{0}` is not there: {1}",
            "add this file beside the catalogue, beginning with `casebook: 1` and `language: {0}`, or remove `{0}` from `translations`"),
    EMPTY_TRANSLATION(
            "CB344",
            "there is nothing in this translation",
            "begin with `casebook: 1` and `language: {0}`, then `categories` and `errors`"),
    OTHER_LANGUAGE(
            "CB345",
            "the file {2} is the translation into `{1}`, and it says `{0}`",
            "write `language: {1}`, or rename the file and name `{0}` in the catalogue's `translations`"),
    UNKNOWN_TRANSLATED(
            "CB346",
            "there is no {0} `{1}` in the catalogue{2}",
            "correct the name, or remove it from the translation"),
    MISSING_TRANSLATIONS(
            "CB347",
            Severity.WARNING,
            "{0} no translation into `{1}`: {2}",
            "add each with the catalogue's text as `original` and what it says in `{1}` as `translation`; until then the"
                    + " text of the next language of the fallback is shown"),
    STALE_TRANSLATIONS(
            "CB348",
            Severity.WARNING,
            "{0} into `{1}` of what the catalogue does not say any more: {2}",
            "compare the `translation` with what the catalogue says now, correct it, and then write that as `original`; until then the"
                    + " text of the next language of the fallback is shown"),

    // the form of the text; only the goal that looks at it says so
    KEY_OUT_OF_ORDER(
            "CB351",
            "`{0}` stands behind `{1}`",
            "move it in front of `{1}`: keys have the order of the language's page"),
    OTHER_INDENTATION("CB352", "this is indented by {0}", "indent it by {1}: two more than the key above it"),
    LINE_TO_WRAP(
            "CB353",
            "the line has {0} characters, and at most {1} are easy to read",
            "wrap it: write `>` behind the key and the text on lines below it, indented by two more"),
    WHITE_SPACE_AT_END("CB354", "white space stands at the end of the line", "remove it"),
    QUOTES_NOT_NEEDED("CB355", "this text needs no quotes", "remove them"),
    OTHER_QUOTES("CB356", "single quotes stand where double ones do", "write double quotes"),
    ENTRY_IN_BRACES(
            "CB357",
            "brackets and braces are for what is short and stands on one line behind a key",
            "write each key or item on a line of its own"),
    OTHER_BLANK_LINES(
            "CB358", "there is {0}", "leave one blank line before each section, and no other twice or at the end"),
    ERROR_ELSEWHERE(
            "CB359",
            "{0} stands apart from the other errors of `{1}`",
            "move it to them: whoever reads a category reads it in one go"),

    // size
    MANY_CLASSES(
            "CB361",
            Severity.NOTE,
            "{0} errors get a class each, and the compiler works on all of them in every full build",
            "`granularity: category` keeps categories, constants, definitions and look-up, and writes a class for those "
                    + "errors alone that need one; where every class is wanted, write `granularity: error`"),
    TOO_MANY_PERMITTED(
            "CB362",
            "{0} has {1} errors with a class each, and a sealed type can list at most {2}",
            "divide it into smaller ones, or write `granularity: category`"),
    TOO_MANY_CATEGORIES(
            "CB363",
            "there are {0} categories, and a handler of more than {1} takes the compiler minutes",
            "join categories that a caller treats alike"),
    TOO_MANY_CODES(
            "CB364",
            "{0} has {1} codes, and at most {2} fit into what is generated for one error",
            "write codes in a row as a range such as `200-299`, or let a category cover them"),

    // warnings that a catalogue lives with
    NOT_ACCEPTABLE(
            "CB371",
            "`{0}` is no warning that a catalogue can accept{1}",
            "write the id of one that it can: {2}; an error has to be corrected"),
    STALE_ACCEPTANCE(
            "CB372",
            Severity.WARNING,
            "{0} is accepted, and nothing is found of it any more",
            "remove it, so that the next one is seen"),

    // finding and writing files
    CATALOGUE_NOT_FOUND("CB401", "the catalogue `{0}` is in none of the places where it is looked for:\n    {1}", """
            put it where the path from the resources root leads to:
                Maven: src/main/resources/{0}
                Gradle: the same, with -Acasebook.catalogue=src/main/resources in options.compilerArgs
                kapt: the same, with arg("casebook.catalogue", "$projectDir/src/main/resources") in arguments
                module path: into a module that this one requires"""),
    BAD_CATALOGUE_PATH(
            "CB402",
            "`{0}` is no path to a catalogue",
            "write the path from the resources root, such as errors/billing.yaml, or from the annotated package,"
                    + " such as ./billing.yaml; it cannot be absolute, leave its root or hold a URL"),
    TWO_CATALOGUES(
            "CB403",
            "the package {0} has two catalogues",
            "annotate another package for the second one: each catalogue is generated into a package of its own"),
    UNNAMED_PACKAGE(
            "CB404",
            "a catalogue cannot be generated into the unnamed package",
            "move the annotation to a package-info.java or to a type of a named package"),
    CANNOT_WRITE(
            "CB405",
            "the compiler does not take the generated file {0}: {1}",
            "remove what is there already under this name, or give the catalogue another package"),
    OTHER_DIGEST(
            "CB406",
            Severity.WARNING,
            "the catalogue `{0}` is not the one that the build last wrote the digest of",
            "run the build (Maven: mvn compile): it writes the digest again and compiles what depends on it"),
    PACKAGE_IN_TWO_MODULES(
            "CB407",
            Severity.WARNING,
            "the module {1} generates the package {0}, and the module {2} has one of that name: Java starts no program"
                    + " that has both modules",
            "generate into another package, or move what {2} has there: the catalogue `{3}` to another folder, such as"
                    + " errors/, or the classes to another package"),
    NO_JSON(
            "CB411",
            Severity.WARNING,
            "the catalogue has envelopes, and casebook-reader is not on the class path: {0} is not generated",
            "add the dependency dev.casebook:casebook-reader in the version of casebook-runtime, or remove `envelopes`"),
    NO_PUBLISHED_TYPE(
            "CB412",
            "there is no class {0}, to which `package` points",
            "correct the package, or add the dependency that has the class; without `package` the types are looked for in"
                    + " the package that is the folder of the amended file"),
    BASE_CLASS("CB421", "{0} cannot be the class that the generated root extends: {1}", "{2}"),
    PARAMETER_TYPE("CB422", "the parameter `{0}` of {1} has the type {2}, and {3}", "{4}"),
    SHARED_CATALOGUE(
            "CB425",
            "the package {0} has {1} already: {2} brings it",
            "remove this @ErrorCatalogue and depend on {2} for its types, or generate into a package of your own"),

    // how the compiler is called
    SOURCE_LEVEL(
            "CB431",
            "the source level is {0}, but Casebook needs 17 or later",
            "set `<maven.compiler.release>17</maven.compiler.release>` (Maven), `options.release = 17` (Gradle) or"
                    + " `--release 17` (javac), or a later one"),
    NO_PROCESSOR("CB432", "the build does not run Casebook's annotation processor: {0}", """
            add to the configuration of maven-compiler-plugin:
                <annotationProcessorPaths>
                  <path>
                    <groupId>dev.casebook</groupId>
                    <artifactId>casebook-processor</artifactId>
                    <version>(the version of casebook-runtime)</version>
                  </path>
                </annotationProcessorPaths>"""),
    PATH_FROM_PROJECT(
            "CB433",
            "the catalogue's path `{0}` starts at the folder of the project, but paths start at the resources root",
            "write `{1}`"),

    // handlers
    UNHANDLED("CB501", "{0} leaves {1} of {2} {3} of {4} unhandled\n{5}", "add, for example:\n{6}"),
    ROOT_NOT_SEALED(
            "CB502",
            "{0} is not sealed, so nobody can tell whether all of it is handled",
            "name a sealed class or interface, or make {0} sealed"),
    NO_ROOT("CB503", "@ErrorHandler of {0} names no type", "name the root: @ErrorHandler(WhatsAppException.class)"),
    ROOT_TWICE("CB504", "{0} is checked already, as a part of {1}", "remove it from the list"),
    NO_ERROR_PARAMETER("CB505", "{0} has no parameter for the error", "let its first parameter be a type of {1}"),
    NOT_IN_HIERARCHY("CB506", "{0} is no type of {1}", "{2}"),
    LISTED_TYPE_DOES_NOT_FIT(
            "CB507",
            "{0} handles {1}, and its first parameter {2} cannot take one",
            "let the first parameter be a type that {1} extends, such as {3}"),
    HANDLED_TWICE("CB508", "{0} is handled by {1} already", "remove one of the two methods, or give it another type"),
    AMBIGUOUS(
            "CB509",
            "{0} could go to {1} or to {2}: neither of their types is the more specific one",
            "add a method for {0} itself"),
    UNREACHABLE(
            "CB510",
            Severity.WARNING,
            "{0} is never called for {1}: whatever is one goes to a more specific method, or is excepted",
            "remove it"),
    NOT_CALLABLE("CB511", "the dispatcher cannot use {0}: {1}", "{2}"),
    DIFFERENT_PARAMETERS(
            "CB512",
            "{0} takes {1} after the error, and {2} takes {3}",
            "let every method take the same further parameters"),
    DIFFERENT_RETURN_TYPE("CB513", "{0} returns {1}, and {2} returns {3}", "let every method return the same type"),
    OWN_TYPE_PARAMETERS("CB514", "{0} has type parameters of its own", "use type parameters of the class, or none"),
    TYPE_ARGUMENTS("CB515", "{0} takes {1}, and nobody can tell type arguments at run time", "let it take {2}"),
    EXCEPTED_BUT_HANDLED(
            "CB516", "{0} is excepted, and handled by {1} all the same", "remove the @Except, or what handles it"),
    EXCEPTED_TWICE("CB517", "{0} is excepted already", "remove one of the two"),
    NO_REASON("CB518", "the @Except of {0} gives no reason", "say why it is left out: reason = \"...\""),
    NAME_TAKEN("CB519", "the name {0} of the dispatcher of {1} is taken", "rename that class, or the handler"),
    BAD_OPTION("CB520", "the option -A{0} is {1}", "leave it out, or let it be {2}"),
    HANDLER_NOT_WRITTEN(
            "CB521",
            "{0} could not be written: {1}",
            "look at the output directory: it may be full, closed to this user, or have a folder of this name"),
    FORGOTTEN_HANDLER(
            "CB522",
            Severity.WARNING,
            "nothing checks what {0} handles, and nothing calls it: it has @Handles and no @ErrorHandler",
            "annotate {0} with @ErrorHandler({1}.class), or make it abstract if it is there for handlers to extend"),

    // faults of our own
    FAULT(
            "CB901",
            "Casebook failed at {0}, and it is not your fault:\n  {1}\n  {2}",
            "report it to Casebook's maintainers, with all of this and, if you may show it, {0}"),
    NO_ROOM(
            "CB902",
            "the compiler has too little {0} for {1}:\n  {2}\n  {3}",
            "give it more (Maven: the line -{4} in .mvn/jvm.config; Gradle: org.gradle.jvmargs=-{4}; javac: -J-{4}); if"
                    + " it fails then too, report it to Casebook's maintainers, with all of this"),
// CB950 is retired: a fault at a handler is CB901
;

    private final String id;
    private final Severity severity;
    private final String text;
    private final String cure;

    Problem(String id, String text, String cure) {
        this(id, Severity.ERROR, text, cure);
    }

    Problem(String id, Severity severity, String text, String cure) {
        this.id = id;
        this.severity = severity;
        this.text = text;
        this.cure = cure;
    }

    /** The stable id, such as {@code CB203}. */
    public String id() {
        return id;
    }

    /** How bad it is where nobody has chosen otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The problem of an id, such as {@code CB203}. */
    public static Optional<Problem> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** The warnings that a catalogue can accept: those about what it says, not those about a build. */
    public static List<Problem> acceptable() {
        return Arrays.stream(values()).filter(Problem::isAcceptable).toList();
    }

    private boolean isAcceptable() {
        return severity == Severity.WARNING
                && this != STALE_ACCEPTANCE
                && this != TOO_MANY_FINDINGS
                && (isAboutTheTextAlone() || this == NO_JSON);
    }

    /** Whether the catalogue's text alone decides about it, wherever it is read. */
    public boolean isAboutTheTextAlone() {
        return id.compareTo("CB4") < 0;
    }

    /** What is wrong, with {@code {0}} for the first argument. */
    String text() {
        return text;
    }

    /** What to do about it, with {@code {0}} for the first argument. */
    String cure() {
        return cure;
    }
}
