package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.list;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about warnings that a catalogue accepts. */
public final class AcceptanceProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("warnings that a catalogue accepts");

    public static final Message3<String, Optional<String>, List<String>> NOT_ACCEPTABLE = GROUP.error(
                    "CB371", "`{id}` is not a warning that a catalogue can accept{near}", "use one of {ids}")
            .with(written("id"))
            .with(suggestion("near"))
            .with(list("ids"));

    public static final Message2<String, List<String>> ERROR_NOT_ACCEPTABLE = GROUP.error(
                    "CB371",
                    "{id} is an error, and a catalogue can only accept warnings",
                    "fix the error, or use one of {ids}")
            .with(written("id"))
            .with(list("ids"));

    public static final Message1<String> STALE_ACCEPTANCE = GROUP.warning(
                    "CB372", "{id} is accepted, but it no longer occurs", "remove it from `accepts`")
            .with(text("id"));

    private AcceptanceProblems() {}
}
