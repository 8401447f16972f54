package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.Optional;

/** Messages about envelopes and shapes. */
public final class EnvelopeProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("envelopes and shapes");

    public static final Message2<String, Optional<String>> UNKNOWN_SHAPE = GROUP.error(
                    "CB251", "unknown shape `{name}`{near}", "correct the name, or add `{name}` to `shapes`")
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message1<String> NO_PLACES = GROUP.error(
                    "CB252",
                    "envelope `{envelope}` does not say where errors are",
                    "add `errors` with the pointers to errors and their shapes, such as `/error: graph-error`")
            .with(text("envelope"));

    public static final Message1<String> ONLY_FOR_REPLIES = GROUP.error(
                    "CB253",
                    "`{key}` is only allowed in envelopes of kind reply",
                    "remove `{key}`, or write `kind: reply`; the places of errors in an event go under `errors`")
            .with(text("key"));

    public static final Message1<String> SAME_PLACE = GROUP.error(
                    "CB254",
                    "duplicate place `{pointer}`",
                    "remove one of the two; if bodies differ, list several pointers in one shape")
            .with(written("pointer"));

    public static final Message2<String, String> STRAY_CONTEXT = GROUP.error(
                    "CB255",
                    "context pointer `{pointer}` does not lead to a single value for any place of errors in "
                            + "envelope `{envelope}`",
                    "use `*` only in steps that the pointer shares with a place of errors: `/entry/*/id` fits "
                            + "`/entry/*/changes/*/errors/*`")
            .with(written("pointer"))
            .with(text("envelope"));

    public static final Message1<String> TAKEN_FIELD = GROUP.error(
                    "CB256",
                    "the field name `{name}` is reserved for a part that every report has",
                    "write it as a key of the shape, or choose another name for the field")
            .with(text("name"));

    public static final Message1<String> UNUSED_SHAPE = GROUP.acceptableWarning(
                    "CB266",
                    "unused shape `{name}`: no envelope refers to it",
                    "use it for a place of errors in an envelope, or remove it")
            .with(text("name"));

    private EnvelopeProblems() {}
}
