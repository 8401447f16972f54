package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;

/** Messages about the size of a catalogue. */
public final class SizeProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("the size of a catalogue");

    public static final Message1<Integer> MANY_CLASSES = GROUP.note(
                    "CB361",
                    "each of the {count} errors gets its own class, which slows down every full build",
                    "write `granularity: category` to generate classes only for categories and for errors that "
                            + "need one, or `granularity: error` to keep all classes without this note")
            .with(number("count"));

    public static final Message3<String, Integer, Integer> TOO_MANY_PERMITTED = GROUP.error(
                    "CB362",
                    "{owner} has {count} errors with their own classes; a sealed type can permit {max}",
                    "split it, or write `granularity: category`")
            .with(text("owner"))
            .with(number("count"))
            .with(number("max"));

    public static final Message2<Integer, Integer> TOO_MANY_CATEGORIES = GROUP.error(
                    "CB363",
                    "the catalogue has {count} categories; the limit is {max}",
                    "merge categories that a caller treats alike")
            .with(number("count"))
            .with(number("max"));

    public static final Message3<String, Integer, Integer> TOO_MANY_CODES = GROUP.error(
                    "CB364",
                    "{error} has {count} codes; the limit is {max}",
                    "combine consecutive codes into ranges such as `200-299`, or let a category cover them")
            .with(text("error"))
            .with(number("count"))
            .with(number("max"));

    private SizeProblems() {}
}
