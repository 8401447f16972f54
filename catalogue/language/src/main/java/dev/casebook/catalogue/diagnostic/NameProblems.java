package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.text;

/** Messages about names of generated types, constants and methods. */
public final class NameProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("names of generated types, constants and methods");

    public static final Message3<String, String, String> SAME_TYPE = GROUP.error(
                    "CB301", "{second} and {first} would both generate the class {type}", "rename one of the two")
            .with(text("second"))
            .with(text("first"))
            .with(text("type"));

    public static final Message3<String, String, String> PLATFORM_TYPE = GROUP.error(
                    "CB302",
                    "{entry} would generate the class {type}, which would hide the one in {package}",
                    "choose another name")
            .with(text("entry"))
            .with(text("type"))
            .with(text("package"));

    public static final Message3<String, String, String> SAME_CONSTANT = GROUP.error(
                    "CB303",
                    "codes {code} and {other} would both generate the constant {constant}",
                    "rename one of the two errors, or list only one of the codes")
            .with(text("code"))
            .with(text("other"))
            .with(text("constant"));

    public static final Message2<String, String> TAKEN_METHOD = GROUP.error(
                    "CB304",
                    "{entry} would generate the handler method {method}, which every handler already has",
                    "choose another name")
            .with(text("entry"))
            .with(text("method"));

    public static final Message3<String, String, String> SAME_READER_METHOD = GROUP.error(
                    "CB311",
                    "envelopes `{first}` and `{second}` would both generate the reader method {method}",
                    "rename one of the two")
            .with(text("first"))
            .with(text("second"))
            .with(text("method"));

    public static final Message2<String, String> TAKEN_READER_METHOD = GROUP.error(
                    "CB312",
                    "envelope `{envelope}` would generate the reader method {method}, but that name is reserved",
                    "choose another name, such as `{envelope}-body`")
            .with(text("envelope"))
            .with(text("method"));

    private NameProblems() {}
}
