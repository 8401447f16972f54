package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.text;

/** Messages about retired codes and names, and former names. */
public final class HistoryProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("retired codes and names, and former names");

    public static final Message2<String, String> RETIRED_CODE = GROUP.error(
                    "CB281",
                    "code {code} of {error} is retired and must not be reused",
                    "choose a code that was never used")
            .with(text("code"))
            .with(text("error"));

    public static final Message3<String, String, String> RETIRED_CODE_WITH_NEXT = GROUP.error(
                    "CB281",
                    "code {code} of {error} is retired and must not be reused",
                    "use {next}, the next free code")
            .with(text("code"))
            .with(text("error"))
            .with(text("next"));

    public static final Message1<String> RETIRED_NAME = GROUP.error(
                    "CB282", "the name {error} is retired and must not be reused", "choose a name that was never used")
            .with(text("error"));

    public static final Message2<String, String> PUBLISHED_CODE_RETIRED = GROUP.error(
                    "CB281",
                    "code {code} cannot be retired here: the published {error} uses it",
                    "remove {code} from `retired`; a published error cannot be removed")
            .with(text("code"))
            .with(text("error"));

    public static final Message1<String> PUBLISHED_NAME_RETIRED = GROUP.error(
                    "CB282",
                    "{error} cannot be retired here: it is a published error",
                    "remove {error} from `retired`; a published error cannot be removed")
            .with(text("error"));

    public static final Message2<String, String> FORMER_NAME_USED = GROUP.error(
                    "CB283",
                    "{former} is a former name of {error}, but another error uses it as well",
                    "choose another name, or remove it from `renamed-from`")
            .with(text("former"))
            .with(text("error"));

    private HistoryProblems() {}
}
