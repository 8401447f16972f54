package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.Problem.ALIAS;
import static dev.casebook.catalogue.diagnostic.Problem.ANCHOR;
import static dev.casebook.catalogue.diagnostic.Problem.TAG;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.source.Span;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Refuses what YAML has and a catalogue does not need: anchors, aliases and tags. */
final class Extras {
    static void refuse(NodeEvent node, Span span, Findings findings) {
        if (node instanceof AliasEvent) {
            findings.add(Diagnostic.at(span, ALIAS, Shown.of("*" + node.getAnchor())));
        } else if (node.getAnchor() != null) {
            findings.add(Diagnostic.at(span, ANCHOR, Shown.of("&" + node.getAnchor())));
        }
        String tag = tag(node);
        if (!tag.isEmpty()) {
            findings.add(Diagnostic.at(span, TAG, Shown.of(tag)));
        }
    }

    private static String tag(NodeEvent node) {
        String tag = null;
        if (node instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (node instanceof CollectionStartEvent start) {
            tag = start.getTag();
        }
        return tag == null ? "" : tag;
    }

    private Extras() {}
}
