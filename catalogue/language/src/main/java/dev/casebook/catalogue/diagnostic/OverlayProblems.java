package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.Optional;

/** Messages about catalogues that amend a published one. */
public final class OverlayProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("catalogues that amend a published one");

    public static final Message5<String, String, String, Optional<String>, String> NOTHING_TO_AMEND = GROUP.error(
                    "CB331",
                    "`{entry}` is not in `{section}` of {base}, and a new entry needs the key `{key}`{near}",
                    "correct the name of the entry, or give the new entry all required keys, starting with "
                            + "`{key}`")
            .with(written("entry"))
            .with(text("section"))
            .with(text("base"))
            .with(suggestion("near"))
            .with(text("key"));

    public static final Message3<String, String, String> FORMER_ENTRY = GROUP.error(
                    "CB331", "`{entry}` is now called `{current}` in {base}", "write `{current}`")
            .with(written("entry"))
            .with(text("base"))
            .with(text("current"));

    public static final Message2<String, String> RETIRED_ENTRY = GROUP.error(
                    "CB331",
                    "`{entry}` is retired in {base}: there is no such error any more",
                    "remove the entry; for an error of your own, use another name")
            .with(written("entry"))
            .with(text("base"));

    public static final Message4<String, String, String, String> RENUMBERED = GROUP.error(
                    "CB332",
                    "`{key}` of {owner} is {published} in {base} and cannot be changed here",
                    "remove `{key}` here; to use another code, add an error with another name")
            .with(text("key"))
            .with(written("owner"))
            .with(written("published"))
            .with(text("base"));

    public static final Message3<String, String, String> NUMBER_ADDED = GROUP.error(
                    "CB332",
                    "`{key}` of {owner} is not set in {base} and cannot be added here",
                    "remove `{key}` here; to use another code, add an error with another name")
            .with(text("key"))
            .with(written("owner"))
            .with(text("base"));

    public static final Message1<String> AMENDS_A_PART = GROUP.error(
                    "CB333",
                    "{path} is a part of a catalogue; only a whole catalogue can be amended",
                    "write the path of the catalogue that includes it")
            .with(text("path"));

    private OverlayProblems() {}
}
