package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.LINK_SCHEME;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.Located;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Links lead only to web pages and mail addresses, since documentation shows them and people click on them. */
final class LinkSchemeRule implements Rule {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.sources().forEach(source -> source.link().ifPresent(link -> check(link, findings)));
        catalogue.errors().forEach(error -> error.texts().link().ifPresent(link -> check(link, findings)));
    }

    private static void check(Located<URI> link, Findings findings) {
        String scheme = link.value().getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            findings.add(LINK_SCHEME.of(link.value().toString()).at(link.span()));
        }
    }
}
