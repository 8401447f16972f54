package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.list;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about keys and the kinds of their values. */
public final class StructureProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("keys and the kinds of their values");

    public static final Message0 EMPTY_CATALOGUE = GROUP.error(
            "CB121",
            "the catalogue is empty",
            "start with `casebook: 1`, `name`, `title`, `revision`, `categories` and `errors`");

    public static final Message4<String, String, String, String> MISSING_KEY = GROUP.error(
                    "CB122", "{owner} is missing the key `{key}`", "add `{key}:` with {type} ({description})")
            .with(text("owner"))
            .with(text("key"))
            .with(text("type"))
            .with(text("description"));

    public static final Message4<String, String, Optional<String>, List<String>> UNKNOWN_KEY = GROUP.error(
                    "CB123", "unknown key `{key}` in {owner}{near}", "use one of {keys}")
            .with(written("key"))
            .with(text("owner"))
            .with(suggestion("near"))
            .with(list("keys"));

    public static final Message1<String> NOT_A_SCALAR = GROUP.error(
                    "CB124", "expected a single value, but found {kind}", "write one text or number here")
            .with(text("kind"));

    public static final Message2<String, String> NOT_A_MAPPING = GROUP.error(
                    "CB125",
                    "{owner} must be keys with values, but is {kind}",
                    "write keys with values below it, each on its own line: `key: value`")
            .with(text("owner"))
            .with(text("kind"));

    public static final Message0 MISSING_VALUE =
            GROUP.error("CB126", "the value is missing", "write a value, or remove the key");

    public static final Message0 VALUE_IS_COMMENT = GROUP.error(
            "CB126",
            "the value is missing: a `#` after a space starts a comment",
            "put the text in quotes, such as `\"#17\"`, or write a value before the comment");

    public static final Message2<String, String> OTHER_VERSION = GROUP.error(
                    "CB127",
                    "the catalogue uses language version `{version}`, but this Casebook reads version {supported}",
                    "write `casebook: {supported}`, or use a Casebook release that reads version `{version}`")
            .with(written("version"))
            .with(text("supported"));

    public static final Message2<String, String> NEEDS_NEWER = GROUP.error(
                    "CB128",
                    "the catalogue needs Casebook {needed} or newer, and this is {own}",
                    "use a newer version of Casebook in the build, of the processor and of the runtime")
            .with(text("needed"))
            .with(text("own"));

    public static final Message1<String> NOT_A_VERSION = GROUP.error(
                    "CB128",
                    "`{version}` is not a version",
                    "write two or three numbers with dots, such as `needs: \"0.2\"`")
            .with(written("version"));

    public static final Message2<String, String> KEY_OF_NEWER = GROUP.error(
                    "CB129",
                    "unknown key `{key}` in {path}, which another module publishes",
                    "that catalogue was probably made for a newer Casebook: use a newer version in the build, or an older "
                            + "version of that module")
            .with(text("key"))
            .with(text("path"));

    private StructureProblems() {}
}
