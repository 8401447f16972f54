package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.source.Located;
import java.net.URI;
import java.time.LocalDate;

/** The keys of a source. */
final class SourceKeys {
    static final Key<Located<String>> TITLE = required("title", Forms.LINE, "What the source is called.");
    static final Key<Located<URI>> LINK = optional("link", Forms.LINK, "Where it can be read.");
    static final Key<LocalDate> DATE = optional("date", Forms.DATE, "When it was read or published.");

    static final Key<Located<String>> DIGEST =
            optional("digest", Forms.DIGEST, "The SHA-256 digest of the list that it was compared with.");

    static final Keys ALL = Keys.of("a source", TITLE, LINK, DATE, DIGEST);

    private SourceKeys() {}
}
