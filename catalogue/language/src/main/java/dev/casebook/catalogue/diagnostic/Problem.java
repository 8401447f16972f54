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
            "invalid YAML: {0}",
            "check the punctuation here and just before: a missing quote, colon or bracket, or wrong "
                    + "indentation; YAML does not allow tabs for indentation"),
    NOT_UTF8("CB102", "the file is not valid UTF-8: byte {0} at offset {1}", "save the file as UTF-8"),
    UNPRINTABLE(
            "CB103",
            "the character {0} is not allowed in YAML",
            "remove it, or write it as an escape in double quotes"),
    TOO_LONG(
            "CB104",
            "the file has {0} characters; the limit is {1}",
            "split the catalogue with `include`, or check that this is the right file"),
    TOO_DEEP(
            "CB105",
            "lists and mappings are nested more than {0} levels deep",
            "check the brackets and the indentation; no key of a catalogue needs this depth"),
    SEVERAL_DOCUMENTS(
            "CB106",
            "a second YAML document starts here; a catalogue is a single document",
            "remove the line `---`, or move what follows it to its own file"),
    ALIAS("CB107", "YAML aliases such as `{0}` are not supported", "write the value out here"),
    ANCHOR("CB108", "YAML anchors such as `{0}` are not supported", "remove `{0}`"),
    TAG(
            "CB109",
            "YAML tags such as `{0}` are not supported",
            "remove `{0}`; texts, numbers and dates are read as they are written"),
    MERGE_KEY(
            "CB110",
            "the YAML merge key `<<` is not supported",
            "write the keys out here; advice that several errors share can be set on their category"),
    KEY_IS_NO_TEXT(
            "CB111",
            "a key must be a single text, not a list or a mapping",
            "write a key such as `title`; put a text that starts with a bracket in quotes"),
    DUPLICATE_KEY("CB112", "duplicate key `{0}`", "remove or rename one of the two"),
    TOO_MANY_BYTES(
            "CB113",
            "the file is larger than {0} bytes and was not read",
            "check that this is the right file; a catalogue of 10,000 errors needs about a tenth of that"),
    TOO_MANY_LINES(
            "CB114",
            "the file has more than {0} lines",
            "check that this is the right file; a catalogue of 10,000 errors needs about a tenth of that"),
    LINE_TOO_LONG("CB115", "the line has more than {0} characters", "break the line before a key"),
    SCALAR_TOO_LONG(
            "CB116",
            "the text that starts here has {0} characters; the limit is {1}",
            "shorten it, or check whether its closing quote is missing"),
    TOO_MANY_PARTS(
            "CB117",
            "the file has more than {0} keys, values and lists",
            "check that this is the right file; a catalogue of 10,000 errors needs about a sixth of that"),
    OTHER_ENCODING("CB118", "the file is encoded as {0}; a catalogue must be UTF-8", "save the file as UTF-8"),
    TOO_MANY_FINDINGS(
            "CB119",
            Severity.WARNING,
            "there are more than {0} findings; the rest is not shown",
            "fix the findings that are shown, then build again"),

    // its shape
    EMPTY_CATALOGUE(
            "CB121",
            "the catalogue is empty",
            "start with `casebook: 1`, `name`, `title`, `revision`, `categories` and `errors`"),
    MISSING_KEY("CB122", "{0} is missing the key `{1}`", "add `{1}:` with {2} ({3})"),
    UNKNOWN_KEY("CB123", "unknown key `{0}` in {1}{2}", "use one of {3}"),
    NOT_A_SCALAR("CB124", "expected a single value, but found {0}", "write one text or number here"),
    NOT_A_MAPPING(
            "CB125",
            "{0} must be keys with values, but is {1}",
            "write keys with values below it, each on its own line: `key: value`"),
    MISSING_VALUE("CB126", "the value is missing", "write a value, or remove the key"),
    OTHER_VERSION(
            "CB127",
            "the catalogue uses language version `{0}`, but this Casebook reads version {1}",
            "write `casebook: {1}`, or use a Casebook release that reads version `{0}`"),

    // its values
    NOT_A_WORD("CB201", "`{0}` is not a valid value{1}", "use {2}"),
    NOT_A_NAME("CB202", "`{0}` is not a valid name of {1}", "use {2}"),
    NOT_A_CODE(
            "CB203",
            "`{0}` is not a valid code",
            "write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair "
                    + "such as `100/2388072`; for text codes, write `codes: text` at the top of the catalogue"),
    CODE_READ_DIFFERENTLY(
            "CB204",
            "`{0}` is ambiguous: YAML 1.1 reads it as {1}",
            "write the integer in plain digits, without leading zeros, underscores, colons, a plus sign or "
                    + "an exponent"),
    CODE_OUT_OF_RANGE(
            "CB205",
            "the code {0} is out of range: codes go from {1} to {2}",
            "write a code that fits a Java int (the smallest int is reserved for \"no code\"); for text "
                    + "codes, write `codes: text` at the top of the catalogue"),
    RANGE_GOES_DOWN(
            "CB206",
            "range {0} is reversed: the first code must be smaller",
            "write the smaller code first; write a single code without a hyphen"),
    NOT_A_TEXT_CODE(
            "CB207",
            "`{0}` is not a valid text code",
            "use 1 to 200 characters without spaces, control characters and `*`"),
    NOT_A_PREFIX(
            "CB208", "`{0}` is not a valid prefix of text codes", "write the prefix followed by a star, such as `23*`"),
    NOT_A_DURATION(
            "CB209",
            "`{0}` is not a valid duration",
            "write a whole number followed by ms, s, m, h or d, such as `500ms`, `5m` or `24h`"),
    NOT_A_NUMBER("CB210", "`{0}` is not a number from {1}", "write a number from {1} in plain digits"),
    NOT_A_LINK(
            "CB211",
            "`{0}` is not a valid URL: {1}",
            "write the full URL, such as `https://example.com/errors`, with spaces as %20"),
    NOT_A_DATE("CB212", "`{0}` is not a valid date", "write year, month and day, such as `2026-09-01`"),
    SEVERAL_LINES(
            "CB213", "this text must be a single line", "shorten it to one line; longer texts go under `meaning`"),
    NAME_TOO_LONG(
            "CB214",
            "the name has {0} characters; the limit is {1}, so that every file system can store the class " + "file",
            "shorten the name"),
    NOT_AN_ADVICE("CB215", "unknown advice `{0}`{1}", "use one of {2}"),
    ADVICE_NEEDS_A_VALUE(
            "CB216",
            "the advice `{0}` needs a value",
            "write the value as a key below `advice`, such as `retry-after: 5m` or `retry-when-resolved: "
                    + "what to watch`"),
    ADVICE_TAKES_NO_VALUE("CB217", "the advice `{0}` takes no value", "write `advice: {0}`"),
    ADVICE_ALONE(
            "CB218",
            "advice must be one word, or one key with its value",
            "keep one; inside braces, put a text that contains a comma in quotes"),
    MAX_BELOW_INITIAL(
            "CB219",
            "`max-delay` is shorter than `initial-delay`",
            "increase `max-delay` (default 5m) or decrease `initial-delay` (default 1s)"),
    TEXT_TOO_LONG(
            "CB220",
            "the text has {0} characters; the limit here is {1}",
            "shorten it, and link to a page with the details"),
    CONTROL_CHARACTER("CB221", "the text contains the control character {0}", "remove the character"),
    // CB222 is retired: envelopes are keys, and a key that is written twice is CB112
    INITIAL_DELAY_IS_ZERO(
            "CB223",
            "`initial-delay` is zero, so all further delays would be zero as well",
            "write a delay such as `initial-delay: 1s`"),

    NOT_A_POINTER(
            "CB227",
            "`{0}` is not a valid pointer: {1}",
            "start each step with a slash, such as `/error/code`, and use `*` for every element of a list; "
                    + "inside a name, write ~1 for a slash and ~0 for a tilde; write ~2 for a name that is a star"),
    NOT_A_HEADER(
            "CB228",
            "`{0}` is not a valid header name",
            "write the name alone, without a colon, such as `Retry-After`"),

    // what it says
    DUPLICATE_CODE(
            "CB231",
            "duplicate code {0} in {2}: {1} already uses it",
            "change one of the two codes; if both errors mean the same, make them one error with `also`"),
    OVERLAPPING_RANGES(
            "CB232",
            "range {0} overlaps range {1}",
            "shorten one of the two ranges; a single code may lie inside a range and takes precedence over " + "it"),
    OVERLAPPING_COVERS(
            "CB233",
            "{0} of category `{1}` overlaps {2} of category `{3}`",
            "shorten one of the two, or make one category the parent of the other: the deeper category "
                    + "takes precedence"),
    UNKNOWN_CATEGORY("CB234", "unknown category `{0}`{1}", "correct the name, or add `{0}` to `categories`"),
    UNKNOWN_PARENT("CB235", "unknown parent category `{0}`{1}", "correct the name, or add `{0}` to `categories`"),
    UNKNOWN_SOURCE("CB236", "unknown source `{0}`{1}", "correct the name, or add `{0}` to `sources`"),
    UNKNOWN_REPLACEMENT(
            "CB237",
            "there is no other error `{0}`{1}",
            "write the name of the error that takes its place, or remove the key"),
    PARENT_CIRCLE("CB238", "category parents form a cycle: {0}", "remove one `parent` of the cycle"),
    NO_ADVICE(
            "CB239",
            "{0} has no advice, and its category `{1}` has no default",
            "add `advice` to {0}, or to `{1}` as the default for its errors"),
    LINK_SCHEME("CB240", "`{0}` is not a web or mail link", "start the link with `https://`, `http://` or `mailto:`"),
    UNKNOWN_SHAPE("CB251", "unknown shape `{0}`{1}", "correct the name, or add `{0}` to `shapes`"),
    NO_PLACES(
            "CB252",
            "envelope `{0}` does not say where errors are",
            "add `errors` with the pointers to errors and their shapes, such as `/error: graph-error`"),
    ONLY_FOR_REPLIES(
            "CB253",
            "`{0}` is only allowed in envelopes of kind reply",
            "remove `{0}`, or write `kind: reply`; the places of errors in an event go under `errors`"),
    SAME_PLACE(
            "CB254",
            "duplicate place `{0}`",
            "remove one of the two; if bodies differ, list several pointers in one shape"),
    STRAY_CONTEXT(
            "CB255",
            "context pointer `{0}` does not lead to a single value for any place of errors in envelope `{1}`",
            "use `*` only in steps that the pointer shares with a place of errors: `/entry/*/id` fits "
                    + "`/entry/*/changes/*/errors/*`"),
    TAKEN_FIELD(
            "CB256",
            "the field name `{0}` is reserved for a part that every report has",
            "write it as a key of the shape, or choose another name for the field"),

    // what is probably wrong with it
    UNUSED_SOURCE(
            "CB261",
            Severity.WARNING,
            "unused source `{0}`: no error refers to it",
            "add `sources: [{0}]` to the errors that it describes, or remove it"),
    EMPTY_CATEGORY(
            "CB262",
            Severity.WARNING,
            "category `{0}` is empty: it has no errors, no `covers` and no subcategories",
            "add errors to it, or remove it: every handler must handle it otherwise"),
    NO_REMEDY(
            "CB263",
            Severity.WARNING,
            "{0} has no `remedy`",
            "add `remedy` with a sentence that tells a person what to do about the error"),
    UNUSED_SHAPE(
            "CB266",
            Severity.WARNING,
            "unused shape `{0}`: no envelope refers to it",
            "use it for a place of errors in an envelope, or remove it"),

    // errors of one's own, operations, and the life of codes
    NOT_A_TEMPLATE(
            "CB271",
            "invalid template: {0}",
            "write the text as it arrives, with values such as `{seconds:int}` and `*` for any text; write "
                    + "`{*}`, `{{` and `}}` for a literal star and literal braces"),
    NOT_A_MESSAGE(
            "CB272",
            "invalid message: a brace is unbalanced, or there is no name inside the braces",
            "write values as `{order-id}`; write `{{` and `}}` for literal braces"),
    NOT_A_TYPE(
            "CB273",
            "unknown type `{0}`{1}",
            "use one of {2}, or the fully qualified name of a class, such as com.acme.Money"),
    UNKNOWN_VALUE(
            "CB274",
            "the message uses `{0}`, but {1} has no such parameter{2}",
            "correct the name, or add it to `parameters`"),
    SECRET_IN_MESSAGE(
            "CB275",
            "the message of {1} would reveal the secret parameter `{0}`",
            "remove it from the message, or remove `secret` from the parameter"),
    VALUE_TWICE("CB276", "`{0}` and `{1}` of {2} would both generate the method {3}()", "rename one of the two"),
    TAKEN_VALUE("CB277", "`{0}` would generate the method {1}(): {2}", "choose another name"),
    TOO_MANY_PARAMETERS(
            "CB278",
            "{0} has {1} parameters; the limit is {2}",
            "combine related parameters into a class, and use that class as the type"),
    CAPTURES_DIFFER(
            "CB279",
            "`{0}` has type {1} here, but type {2} in another template of the same error",
            "use the same type in both, or different names"),
    WAIT_IS_NO_DURATION(
            "CB280",
            "`retry-after` is a waiting time and cannot have type {0}",
            "write `{retry-after:seconds}` with the unit of the text, or choose another name"),
    RETIRED_CODE("CB281", "code {0} of {1} is retired and must not be reused", "{2}"),
    RETIRED_NAME("CB282", "the name {0} is retired and must not be reused", "choose a name that was never used"),
    FORMER_NAME_USED(
            "CB283",
            "{0} is a former name of {1}, but another error uses it as well",
            "choose another name, or remove it from `renamed-from`"),
    UNKNOWN_RAISED(
            "CB284",
            "unknown category or error `{0}`{1}",
            "correct the name; category names are lower case, error names are upper case"),
    UNKNOWN_OPERATION("CB285", "unknown operation `{0}`{1}", "correct the name, or add `{0}` to `operations`"),
    INCLUDE_CIRCLE("CB286", "operation includes form a cycle: {0}", "remove one of the names from `include`"),
    RAISES_NOTHING(
            "CB287",
            "operation `{0}` raises no errors",
            "list categories and errors under `raises`, or other operations under `include`"),
    RAISED_ALREADY(
            "CB288",
            Severity.WARNING,
            "`{0}` is redundant: it belongs to `{1}`, which is raised as well",
            "remove one of the two"),

    // names
    SAME_TYPE("CB301", "{0} and {1} would both generate the class {2}", "rename one of the two"),
    PLATFORM_TYPE("CB302", "{0} would generate the class {1}, which would hide the one in {2}", "choose another name"),
    SAME_CONSTANT(
            "CB303",
            "codes {0} and {1} would both generate the constant {2}",
            "rename one of the two errors, or list only one of the codes"),
    TAKEN_METHOD(
            "CB304",
            "{0} would generate the handler method {1}, which every handler already has",
            "choose another name"),
    SAME_READER_METHOD(
            "CB311", "envelopes `{0}` and `{1}` would both generate the reader method {2}", "rename one of the two"),
    TAKEN_READER_METHOD(
            "CB312",
            "envelope `{0}` would generate the reader method {1}, but that name is reserved",
            "choose another name, such as `{0}-body`"),
    // the other files of a catalogue
    BAD_FILE_PATH(
            "CB321",
            "`{0}` is not a valid path to a catalogue file",
            "write the path from the resources root, such as errors/payments.yaml, or from the folder of "
                    + "this file, such as ./payments.yaml; use letters, digits and . _ - + @ ~ $, end it in .yaml or "
                    + ".yml and keep it within 500 characters; it cannot be absolute, leave its root or be a URL"),
    FILE_NOT_FOUND(
            "CB322",
            "file `{0}` not found; searched in:{1}",
            "correct the path (from the resources root, or with ./ from the folder of this file), or add "
                    + "the file or the dependency that contains it"),
    FILE_CIRCLE("CB323", "files refer to each other in a cycle: {0}", "remove one of the paths"),
    FILES_TOO_DEEP(
            "CB324", "files are included more than {0} levels deep", "include this file from the catalogue itself"),
    TOO_MANY_FILES(
            "CB325", "the catalogue has more than {0} files", "merge some of the files, or split the catalogue in two"),
    UNSEEN_FILE(
            "CB326",
            "build tools search for file names line by line and cannot find `{0}` here",
            "start the line with the key, without spaces or braces before it, and write the path on one "
                    + "line without escapes"),
    HEAD_IN_PART(
            "CB327",
            "`{0}` applies to a whole catalogue, but this file is a part of {1}",
            "move it to {1}, or remove it"),
    NOT_A_PART(
            "CB328",
            "the included file {0} has no keys with values",
            "write sections such as `errors:` with entries below them, or remove the file from `include`"),
    NAME_IN_TWO_FILES(
            "CB329",
            "duplicate entry `{0}` in {1} and {2}",
            "remove one of the two; to change an entry of a published catalogue, use `amends`"),
    NOTHING_TO_AMEND(
            "CB331",
            "`{0}` is not in `{1}` of {2}, and a new entry needs the key `{4}`{3}",
            "correct the name of the entry, or give the new entry all required keys, starting with `{4}`"),
    RENUMBERED(
            "CB332",
            "`{0}` of {1} is {2} in {3} and cannot be changed here",
            "remove `{0}` here; to use another code, add an error with another name"),
    AMENDS_A_PART(
            "CB333",
            "{0} is a part of a catalogue; only a whole catalogue can be amended",
            "write the path of the catalogue that includes it"),

    // translations
    NOT_A_LANGUAGE(
            "CB341",
            "`{0}` is not a language tag{1}",
            "write language, script and region as in BCP 47, such as `de`, `pt-BR` or `zh-Hant`"),
    LANGUAGE_TWICE("CB342", "duplicate language `{0}`", "remove one of the two"),
    NO_TRANSLATION_FILE(
            "CB343",
            "translation file for `{0}` not found: {1}",
            "add this file next to the catalogue, starting with `casebook: 1` and `language: {0}`, or "
                    + "remove `{0}` from `translations`"),
    EMPTY_TRANSLATION(
            "CB344",
            "the translation is empty",
            "start with `casebook: 1` and `language: {0}`, then add `categories` and `errors`"),
    OTHER_LANGUAGE(
            "CB345",
            "{2} is the translation into `{1}`, but it says `language: {0}`",
            "write `language: {1}`, or rename the file and add `{0}` to `translations` of the catalogue"),
    UNKNOWN_TRANSLATED(
            "CB346", "the catalogue has no {0} `{1}`{2}", "correct the name, or remove it from the translation"),
    MISSING_TRANSLATIONS(
            "CB347",
            Severity.WARNING,
            "missing translations into `{1}` ({0}): {2}",
            "add each with the text of the catalogue as `original` and its `translation`; until then, the "
                    + "text of the next fallback language is shown"),
    STALE_TRANSLATIONS(
            "CB348",
            Severity.WARNING,
            "outdated translations into `{1}` ({0}): {2}",
            "compare each `translation` with the current text of the catalogue, correct it, and write the "
                    + "current text as `original`; until then, the text of the next fallback language is shown"),

    // the form of the text; only the goal that looks at it says so
    KEY_OUT_OF_ORDER(
            "CB351", "`{0}` comes after `{1}`", "move it before `{1}`: keys have the order of the language reference"),
    OTHER_INDENTATION("CB352", "the indentation is {0}", "indent by {1}: two more than the key above"),
    LINE_TO_WRAP(
            "CB353",
            "the line has {0} characters; the limit is {1}",
            "wrap the line: write `>` after the key and the text on the lines below, indented by two more"),
    WHITE_SPACE_AT_END("CB354", "the line ends with white space", "remove it"),
    QUOTES_NOT_NEEDED("CB355", "the quotes are not needed", "remove them"),
    OTHER_QUOTES("CB356", "single quotes are used instead of double quotes", "use double quotes"),
    ENTRY_IN_BRACES(
            "CB357", "brackets and braces are for short values on one line", "write each key or item on its own line"),
    OTHER_BLANK_LINES(
            "CB358", "there is {0}", "use one blank line before each section, never two in a row, and none at the end"),
    ERROR_ELSEWHERE("CB359", "{0} is separated from the other errors of category `{1}`", "move it next to them"),

    // size
    MANY_CLASSES(
            "CB361",
            Severity.NOTE,
            "each of the {0} errors gets its own class, which slows down every full build",
            "write `granularity: category` to generate classes only for categories and for errors that need "
                    + "one, or `granularity: error` to keep all classes without this note"),
    TOO_MANY_PERMITTED(
            "CB362",
            "{0} has {1} errors with their own classes; a sealed type can permit at most {2}",
            "split it, or write `granularity: category`"),
    TOO_MANY_CATEGORIES(
            "CB363",
            "the catalogue has {0} categories; the limit is {1}",
            "merge categories that a caller treats alike"),
    TOO_MANY_CODES(
            "CB364",
            "{0} has {1} codes; the limit is {2}",
            "combine consecutive codes into ranges such as `200-299`, or let a category cover them"),

    // warnings that a catalogue lives with
    NOT_ACCEPTABLE(
            "CB371",
            "`{0}` is not a warning that a catalogue can accept{1}",
            "use one of {2}; errors cannot be accepted"),
    STALE_ACCEPTANCE("CB372", Severity.WARNING, "{0} is accepted, but it no longer occurs", "remove it from `accepts`"),

    // finding and writing files
    CATALOGUE_NOT_FOUND("CB401", "catalogue `{0}` not found; searched in:\n    {1}", """
            put it at this path below the resources root:
                Maven: src/main/resources/{0}
                Gradle: the same, with -Acasebook.catalogue=src/main/resources in options.compilerArgs
                kapt: the same, with arg("casebook.catalogue", "$projectDir/src/main/resources") in arguments
                module path: in a module that this one requires"""),
    BAD_CATALOGUE_PATH(
            "CB402",
            "`{0}` is not a valid path to a catalogue",
            "write the path from the resources root, such as errors/billing.yaml, or from the annotated "
                    + "package, such as ./billing.yaml; it cannot be absolute, leave its root or be a URL"),
    TWO_CATALOGUES(
            "CB403",
            "package {0} has two catalogues",
            "annotate another package with the second one: each catalogue needs its own package"),
    UNNAMED_PACKAGE(
            "CB404",
            "a catalogue cannot be generated into the unnamed package",
            "move the annotation to package-info.java or to a type of a named package"),
    CANNOT_WRITE(
            "CB405",
            "the compiler cannot write the generated file {0}: {1}",
            "remove what already exists under this name, or generate the catalogue into another package"),
    OTHER_DIGEST(
            "CB406",
            Severity.WARNING,
            "catalogue `{0}` has changed since the build last wrote its digest",
            "run the build (Maven: mvn compile): it updates the digest and recompiles what depends on the "
                    + "catalogue"),
    PACKAGE_IN_TWO_MODULES(
            "CB407",
            Severity.WARNING,
            "package {0} is in two modules, {1} (generated) and {2}; Java cannot start a program with both",
            "generate into another package, or move what {2} has there: the catalogue `{3}` to another "
                    + "folder, such as errors/, or the classes to another package"),
    NO_JSON(
            "CB411",
            Severity.WARNING,
            "{0} is not generated: the catalogue has envelopes, but this module does not see casebook-reader",
            "add the dependency dev.casebook:casebook-reader in the version of casebook-runtime and, if there is a "
                    + "module-info.java, `requires dev.casebook.reader;`; or remove `envelopes`"),
    NO_PUBLISHED_TYPE(
            "CB412",
            "the class {0} does not exist, so `package` is wrong",
            "correct the package, or add the dependency that contains the class; without `package`, the "
                    + "folder of the amended file is the package"),
    BASE_CLASS("CB421", "{0} cannot be the base class: {1}", "{2}"),
    PARAMETER_TYPE("CB422", "the type {2} of parameter `{0}` of {1} cannot be used: {3}", "{4}"),
    SHARED_CATALOGUE(
            "CB425",
            "package {0} already contains {1} from {2}",
            "remove this @ErrorCatalogue and use the types of {2}, or generate into another package"),

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
            "{0} is not sealed, so nothing can check that all of it is handled",
            "name a sealed class or interface, or make {0} sealed"),
    NO_ROOT(
            "CB503",
            "@ErrorHandler of {0} names no type",
            "name the root, such as @ErrorHandler(WhatsAppException.class)"),
    ROOT_TWICE("CB504", "{0} is redundant: it is checked as a part of {1}", "remove {0} from the list"),
    NO_ERROR_PARAMETER("CB505", "{0} has no parameter for the error", "make its first parameter a type of {1}"),
    NOT_IN_HIERARCHY("CB506", "{0} is not a type of {1}", "{2}"),
    LISTED_TYPE_DOES_NOT_FIT(
            "CB507",
            "{0} handles {1}, but its first parameter {2} does not accept it",
            "make the first parameter a supertype of {1}, such as {3}"),
    HANDLED_TWICE("CB508", "{0} is already handled by {1}", "remove one of the two methods, or change its type"),
    AMBIGUOUS(
            "CB509",
            "{0} is ambiguous: {1} and {2} both handle it, and neither is more specific",
            "add a method for {0}"),
    UNREACHABLE(
            "CB510",
            Severity.WARNING,
            "{0} is never called for {1}: more specific methods or exclusions match first",
            "remove it"),
    NOT_CALLABLE("CB511", "the dispatcher cannot use {0}: {1}", "{2}"),
    DIFFERENT_PARAMETERS(
            "CB512",
            "{0} takes {1} after the error, but {2} takes {3}",
            "give all methods the same additional parameters"),
    DIFFERENT_RETURN_TYPE("CB513", "{0} returns {1}, but {2} returns {3}", "give all methods the same return type"),
    OWN_TYPE_PARAMETERS("CB514", "{0} declares its own type parameters", "use type parameters of the class, or none"),
    TYPE_ARGUMENTS("CB515", "{0} takes {1}, but type arguments cannot be checked at run time", "use {2}"),
    EXCEPTED_BUT_HANDLED(
            "CB516", "{0} is excluded with @Except, but {1} handles it", "remove the @Except, or the method"),
    EXCEPTED_TWICE("CB517", "duplicate @Except of {0}", "remove one of the two"),
    NO_REASON("CB518", "the @Except of {0} has no reason", "say why it is excluded: reason = \"...\""),
    NAME_TAKEN(
            "CB519",
            "the dispatcher of {1} cannot be generated: the class {0} already exists",
            "rename that class, or the handler"),
    BAD_OPTION("CB520", "`{1}` is not a valid value of the option -A{0}", "leave the option out, or use {2}"),
    HANDLER_NOT_WRITTEN(
            "CB521",
            "{0} could not be written: {1}",
            "check the output directory: the disk may be full, permissions may be missing, or a folder may "
                    + "have this name"),
    FORGOTTEN_HANDLER(
            "CB522",
            Severity.WARNING,
            "{0} has @Handles but no @ErrorHandler, so its methods are neither checked nor called",
            "annotate {0} with @ErrorHandler({1}.class), or make it abstract if handlers extend it"),

    // faults of our own
    FAULT(
            "CB901",
            "internal error while processing {0}; this is a bug in Casebook:\n  {1}\n  {2}",
            "report it to the maintainers of Casebook with this whole message and, if you may share it, {0}"),
    NO_ROOM(
            "CB902",
            "the compiler ran out of {0} while processing {1}:\n  {2}\n  {3}",
            "increase it (Maven: the line -{4} in .mvn/jvm.config; Gradle: org.gradle.jvmargs=-{4}; javac: "
                    + "-J-{4}); if it still fails, report it to the maintainers of Casebook with this whole message"),
// CB950 is retired: a fault at a handler is CB901
;

    private final String id;
    private final Severity severity;
    private final String text;
    private final String help;

    Problem(String id, String text, String help) {
        this(id, Severity.ERROR, text, help);
    }

    Problem(String id, Severity severity, String text, String help) {
        this.id = id;
        this.severity = severity;
        this.text = text;
        this.help = help;
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
    String help() {
        return help;
    }
}
