package dev.casebook.fuzz;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.List;
import java.util.Optional;

/** The reader of YAML: bytes give a tree or findings, the same each time, and never an exception. */
public final class YamlTarget {
    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Optional<SourceText> text = Utf8Decoder.decode("fuzz.yaml", bytes).value();
        text.ifPresent(YamlTarget::read);
    }

    private static void read(SourceText text) {
        Findings findings = new Findings();
        SyntaxTree tree = YamlReader.read(text, findings);
        List<String> messages = FindingsText.of(findings.toList());
        Promise.keep(tree.extent() == SyntaxTree.Extent.WHOLE || !messages.isEmpty(), "read in part without a finding");
        tree.root().ifPresent(YamlTarget::check);

        Findings again = new Findings();
        Promise.keep(YamlReader.read(text, again).equals(tree), "another tree of the same text");
        Promise.keep(FindingsText.of(again.toList()).equals(messages), "other findings of the same text");
    }

    private static void check(Syntax part) {
        Span span = part.span();
        Promise.keep(span.endLine() <= span.source().lineCount(), "behind the end: " + span);
        if (part instanceof Syntax.Sequence sequence) {
            sequence.items().forEach(YamlTarget::check);
        } else if (part instanceof Syntax.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                check(entry.key());
                check(entry.value());
            });
        }
    }

    private YamlTarget() {}
}
