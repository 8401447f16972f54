package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.Optional;

/** Messages about envelopes and shapes. */
public final class EnvelopeProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("envelopes and shapes");

    public static final Message0 NOT_A_SOURCE = GROUP.error(
            "CB241",
            "this mapping is not a source of a value",
            "write `at` or `header`; `each` needs `where`, and `at` for the value in the element");

    public static final Message2<String, String> SEVERAL_VALUES = GROUP.error(
                    "CB242",
                    "the pointer `{pointer}` of shape `{shape}` leads to several values, so the fields of an error "
                            + "could be mixed",
                    "write `{each: /list, where: {/key: value}, at: /field}`, or make each element an error with a "
                            + "place of its own")
            .with(written("pointer"))
            .with(text("shape"));

    public static final Message1<String> TEMPLATE_FITS_ALL = GROUP.error(
                    "CB243",
                    "the template `{template}` fits every text, so the templates after it are never used",
                    "write it last")
            .with(written("template"));

    public static final Message2<String, String> STRAY_CONDITION = GROUP.error(
                    "CB244",
                    "the condition `{condition}` does not lead to a single value for the place `{place}`",
                    "use `*` only in steps that the pointer shares with the place")
            .with(written("condition"))
            .with(written("place"));

    public static final Message3<String, String, String> CONDITIONS_EXCLUDE = GROUP.error(
                    "CB245",
                    "the conditions of the place `{place}` exclude each other: no error there counts",
                    "correct `{one}` or `{other}`")
            .with(written("place"))
            .with(text("one"))
            .with(text("other"));

    public static final Message3<String, String, String> PLACE_IN_VALUE = GROUP.error(
                    "CB246",
                    "the place `{place}` is the {part} of an error at the place `{outer}`",
                    "remove one of the two: a value is either a part of an error or an error")
            .with(written("place"))
            .with(text("part"))
            .with(written("outer"));

    public static final Message1<String> ROOT_ASSUMED = GROUP.note(
                    "CB247",
                    "the root of the reply `{envelope}` holds an error only if the status is 400 or higher",
                    "write `on-success: never` if that is right; if a reply with status 200 can be an error, write a "
                            + "condition such as `on-success: {/ok: false}`")
            .with(text("envelope"));

    public static final Message1<String> DEEP_TWICE = GROUP.error(
                    "CB248",
                    "the pointer `{pointer}` cannot have `**` here",
                    "use `**` once in a place or a source, before a name; write the steps out elsewhere")
            .with(written("pointer"));

    public static final Message2<String, String> ONLY_FOR_PART = GROUP.error(
                    "CB249",
                    "`{key}` is not allowed for `{part}`",
                    "use `is` only for `transient`, and `personal` only for `fields` and `context`")
            .with(text("key"))
            .with(text("part"));

    public static final Message2<String, String> NO_HEADERS_IN_EVENTS = GROUP.error(
                    "CB250",
                    "the shape `{shape}` reads headers or the status, but the place `{place}` is in an event, which "
                            + "has none",
                    "use another shape there, or write `kind: reply`")
            .with(text("shape"))
            .with(written("place"));

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

    public static final Message1<String> ONLY_FOR_EVENTS = GROUP.error(
                    "CB253",
                    "`{key}` is only allowed in envelopes of kind event",
                    "remove `{key}`: a failed reply without an error is unreadable anyway, and a success is never an error")
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

    public static final Message1<String> TEMPLATE_OF_SEVERAL = GROUP.error(
                    "CB257",
                    "the template `{template}` finds several values, but only one is read here",
                    "keep one value, and write `*` for the others; they can be `fields` with templates of their own")
            .with(written("template"));

    public static final Message1<String> UNUSED_SHAPE = GROUP.acceptableWarning(
                    "CB266",
                    "unused shape `{name}`: no envelope refers to it",
                    "use it for a place of errors in an envelope, or remove it")
            .with(text("name"));

    public static final Message0 SERVER_CANNOT_DECIDE = GROUP.acceptableWarning(
            "CB267",
            "`server-decides` has no effect: the reader finds neither a transient flag nor a waiting time",
            "add `transient` or `waits` to a shape, or `headers` to an envelope, or remove `server-decides`");

    public static final Message1<String> RETRIED_ANYWAY = GROUP.acceptableWarning(
                    "CB268",
                    "`server-decides` has no effect on `{name}`: its advice is a retry anyway",
                    "remove `server-decides`, or change `advice` to what a caller does if the server says nothing")
            .with(text("name"));

    private EnvelopeProblems() {}
}
