package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.ALIAS;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.ANCHOR;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TAG;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.Span;
import java.util.Optional;

/** Refuses what YAML has and a catalogue does not need: anchors, aliases and tags. */
final class UnsupportedYaml {
    private static final String STANDARD = "tag:yaml.org,2002:";

    static void refuseAlias(String name, Span span, Findings findings) {
        findings.add(ALIAS.of("*" + name).at(span));
    }

    static void refuse(Optional<String> anchor, Optional<String> tag, Span span, Findings findings) {
        anchor.ifPresent(name -> findings.add(ANCHOR.of("&" + name).at(span)));
        tag.ifPresent(name -> findings.add(TAG.of(asWritten(name)).at(span)));
    }

    /** {@code !!str} is short for {@code tag:yaml.org,2002:str}. */
    private static String asWritten(String tag) {
        return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
    }

    private UnsupportedYaml() {}
}
