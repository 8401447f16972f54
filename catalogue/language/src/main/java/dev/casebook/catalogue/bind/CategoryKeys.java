package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.Advice;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
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
    static final Key<Located<Boolean>> SERVER_DECIDES = optional(
            "server-decides",
            Forms.LOCATED_FLAG,
            "Whether a flag or a waiting time of the server turns any advice of its errors into a retry.");

    static final Keys ALL = Keys.of("a category", TITLE, MEANING, PARENT, COVERS, ADVICE, SERVER_DECIDES);

    private CategoryKeys() {}
}
