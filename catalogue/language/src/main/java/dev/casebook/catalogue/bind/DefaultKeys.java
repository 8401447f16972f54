package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;

import dev.casebook.Advice;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.List;

/** The keys of what holds for errors that do not say it: in a catalogue, and in a category. */
public final class DefaultKeys {
    public static final Key<Located<Name.InKebabCase>> CATEGORY =
            optional("category", Forms.CATEGORY, "The category of errors that name none.");
    public static final Key<List<Located<Name.InKebabCase>>> SOURCES =
            optional("sources", Forms.SOURCES, "The sources of errors that name none.");
    public static final Key<Advice> ADVICE =
            optional("advice", NestedForms.advice(), "The advice of categories without a parent that have none.");

    static final Keys ALL = Keys.of("`defaults`", CATEGORY, ADVICE, SOURCES);
    static final Keys OF_CATEGORY = Keys.of("`defaults` of a category", SOURCES);

    private DefaultKeys() {}
}
