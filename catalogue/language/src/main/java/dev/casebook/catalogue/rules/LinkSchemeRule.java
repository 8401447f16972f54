package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.LINK_SCHEME;
import static dev.casebook.catalogue.diagnostic.EntryProblems.MISLEADING_LINK;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.Located;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Links lead to web pages and mail addresses only, and to the host that they show: documentation shows them, and people
 * click on them.
 */
final class LinkSchemeRule implements Rule {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.sources().forEach(source -> source.link().ifPresent(link -> check(link, findings)));
        catalogue.errors().forEach(error -> error.texts().link().ifPresent(link -> check(link, findings)));
    }

    private static void check(Located<URI> link, Findings findings) {
        finding(link.value()).map(found -> found.at(link.span())).ifPresent(findings::add);
    }

    private static Optional<Finding> finding(URI link) {
        String scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            return Optional.of(LINK_SCHEME.of(link.toString()));
        }
        Optional<String> reason = scheme.equals("mailto") ? ofAddress(link) : ofPage(link);
        return reason.map(words -> MISLEADING_LINK.of(link.toString(), words));
    }

    private static Optional<String> ofPage(URI link) {
        String authority = link.getRawAuthority() == null ? "" : link.getRawAuthority();
        if (authority.contains("@")) {
            return Optional.of("it has a user name before the host");
        }
        if (authority.isEmpty() || authority.startsWith(":")) {
            return Optional.of("it has no host");
        }
        return link.getHost() == null ? Optional.of(notPlain()) : ofHost(link.getHost());
    }

    private static Optional<String> ofAddress(URI link) {
        String address = link.getRawSchemeSpecificPart().split("\\?", 2)[0];
        int at = address.lastIndexOf('@');
        return at < 1 || at == address.length() - 1
                ? Optional.of("it has no address")
                : ofHost(address.substring(at + 1));
    }

    /** Letters of other scripts look like ASCII letters, also where they are encoded as {@code xn--}. */
    private static Optional<String> ofHost(String host) {
        boolean encoded = ("." + host.toLowerCase(Locale.ROOT)).contains(".xn--");
        boolean ascii = host.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '%');
        return encoded || !ascii ? Optional.of(notPlain()) : Optional.empty();
    }

    private static String notPlain() {
        return "its host is not written in ASCII letters, digits, hyphens and dots";
    }
}
