package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.character;
import static dev.casebook.catalogue.diagnostic.MessageParameter.hex;
import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.size;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

/** Messages about the text of a file: bytes, characters, limits and YAML. */
public final class SyntaxProblems {
    static final ProblemGroup GROUP =
            ProblemGroup.ofCatalogues("the text of a file: bytes, characters, limits and YAML");

    public static final Message1<String> NOT_YAML = GROUP.error(
                    "CB101",
                    "invalid YAML: {mistake}",
                    "check the punctuation here and just before: a missing quote, colon or bracket, or wrong "
                            + "indentation; YAML does not allow tabs for indentation")
            .with(written("mistake"));

    public static final Message0 COLON_IN_TEXT = GROUP.error(
            "CB101",
            "invalid YAML: a text that contains a colon and a space needs quotes",
            "put the text in quotes, such as `title: \"Error: declined\"`");

    public static final Message1<Integer> OTHER_SPACE = GROUP.error(
                    "CB101",
                    "invalid YAML: the line is indented with the character {character}",
                    "indent with plain spaces")
            .with(character("character"));

    public static final Message2<Byte, Integer> NOT_UTF8 = GROUP.error(
                    "CB102", "the file is not valid UTF-8: byte {byte} at offset {offset}", "save the file as UTF-8")
            .with(hex("byte"))
            .with(number("offset"));

    public static final Message1<Integer> UNPRINTABLE = GROUP.error(
                    "CB103",
                    "the character {character} is not allowed in a catalogue",
                    "remove it; in YAML, it can be an escape in double quotes")
            .with(character("character"));

    public static final Message2<Integer, Integer> TOO_LONG = GROUP.error(
                    "CB104",
                    "the file has {length} characters; the limit is {max}",
                    "split the catalogue with `include`, or check that this is the right file")
            .with(number("length"))
            .with(number("max"));

    public static final Message1<Integer> TOO_DEEP = GROUP.error(
                    "CB105",
                    "lists and mappings are nested more than {max} levels deep",
                    "check the brackets and the indentation; no key of a catalogue needs this depth")
            .with(number("max"));

    public static final Message0 SEVERAL_DOCUMENTS = GROUP.error(
            "CB106",
            "a second YAML document starts here; a catalogue is a single document",
            "remove the line `---`, or move what follows it to its own file");

    public static final Message1<String> ALIAS = GROUP.error(
                    "CB107", "YAML aliases such as `{alias}` are not supported", "write the value out here")
            .with(written("alias"));

    public static final Message1<String> ANCHOR = GROUP.error(
                    "CB108", "YAML anchors such as `{anchor}` are not supported", "remove `{anchor}`")
            .with(written("anchor"));

    public static final Message1<String> TAG = GROUP.error(
                    "CB109",
                    "YAML tags such as `{tag}` are not supported",
                    "remove `{tag}`; texts, numbers and dates are read as they are written")
            .with(written("tag"));

    public static final Message0 MERGE_KEY = GROUP.error(
            "CB110",
            "the YAML merge key `<<` is not supported",
            "write the keys out here; advice that several errors share can be set on their category");

    public static final Message0 KEY_IS_NO_TEXT = GROUP.error(
            "CB111",
            "a key must be a single text, not a list or a mapping",
            "write a key such as `title`; put a text that starts with a bracket in quotes");

    public static final Message1<String> DUPLICATE_KEY = GROUP.error(
                    "CB112", "duplicate key `{key}`", "remove or rename one of the two")
            .with(written("key"));

    public static final Message1<Integer> TOO_MANY_BYTES = GROUP.error(
                    "CB113",
                    "the file is larger than {max} and was not read",
                    "check that this is the right file; a catalogue of 10,000 errors needs about a tenth of that")
            .with(size("max"));

    public static final Message1<Integer> TOO_MANY_LINES = GROUP.error(
                    "CB114",
                    "the file has more than {max} lines",
                    "check that this is the right file; a catalogue of 10,000 errors needs about a tenth of that")
            .with(number("max"));

    public static final Message1<Integer> LINE_TOO_LONG = GROUP.error(
                    "CB115", "the line has more than {max} characters", "break the line before a key")
            .with(number("max"));

    public static final Message2<Integer, Integer> SCALAR_TOO_LONG = GROUP.error(
                    "CB116",
                    "the text that starts here has {length} characters; the limit is {max}",
                    "shorten it, or check whether its closing quote is missing")
            .with(number("length"))
            .with(number("max"));

    public static final Message1<Integer> TOO_MANY_PARTS = GROUP.error(
                    "CB117",
                    "the file has more than {max} keys, values and lists",
                    "check that this is the right file; a catalogue of 10,000 errors needs about a sixth of that")
            .with(number("max"));

    public static final Message1<String> OTHER_ENCODING = GROUP.error(
                    "CB118", "the file is encoded as {encoding}; a catalogue must be UTF-8", "save the file as UTF-8")
            .with(text("encoding"));

    public static final Message1<Integer> TOO_MANY_FINDINGS = GROUP.warning(
                    "CB119",
                    "there are more than {max} findings; the rest is not shown",
                    "fix the findings that are shown, then build again")
            .with(number("max"));

    private SyntaxProblems() {}
}
