package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.Granularity;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.List;

/** The keys of a category. */
final class CategoryKeys {
    static final Key<Located<String>> TITLE = required("title", Forms.LINE, "A short title for people.");
    static final Key<Located<String>> MEANING = optional("meaning", Forms.TEXT, "What its errors have in common.");
    static final Key<Located<Name.InKebabCase>> PARENT =
            optional("parent", Forms.CATEGORY, "The category that this one belongs to.");
    static final Key<List<Located<CoveredCodes>>> COVERS = optional(
                    "covers", Forms.COVERS, "Codes that belong to it although no error lists them.")
            .with(Key.Trait.FIXED);
    static final Key<Advice> ADVICE =
            optional("advice", NestedForms.advice(), "What to do about its errors that have no advice of their own.");
    static final Key<Outcome> OUTCOME = optional(
            "outcome",
            Forms.words(Outcome.values()),
            "Whether the server may have done what was asked, for its errors that say nothing else.");
    static final Key<Located<Boolean>> SERVER_DECIDES = optional(
            "server-decides",
            Forms.LOCATED_FLAG,
            "Whether a flag or a waiting time of the server turns any advice of its errors into a retry.");

    static final Key<Granularity> GRANULARITY = optional(
            "granularity",
            Forms.words(Granularity.values()),
            "Whether its errors have classes of their own: error or category; by default as in its parent.");

    static final Key<Syntax> DEFAULTS = optional(
            "defaults",
            NestedForms.defaults(DefaultKeys.OF_CATEGORY),
            "What holds for its errors that do not say it, and for those of categories below it.");

    static final Keys ALL = Keys.of(
            "a category", TITLE, MEANING, PARENT, COVERS, ADVICE, SERVER_DECIDES, OUTCOME, GRANULARITY, DEFAULTS);

    private CategoryKeys() {}
}
