package dev.casebook.catalogue.format;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.List;
import java.util.Optional;

/** Says where a file of a catalogue differs from the style of docs/format.md. It changes nothing; {@link CatalogueFormatter} does. */
public final class CatalogueFormat {
    private static final List<FormatRule> RULES = List.of(
            new LineRule(),
            new KeyOrderRule(),
            new IndentationRule(),
            new EntryBlockRule(),
            new QuoteRule(),
            new BlankLineRule(),
            new CategoryOrderRule());

    /** What differs, in the order of the text; nothing in a table, or in a file that cannot be read: the compiler says so. */
    public static List<Finding> check(CatalogueFile file) {
        return read(file).map(CatalogueFormat::check).orElse(List.of());
    }

    private static List<Finding> check(FormattedFile file) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(file, findings));
        return findings.toList();
    }

    /** The file with its tree; empty for a table, and for a file that cannot be read. */
    static Optional<FormattedFile> read(CatalogueFile file) {
        return TextFormat.of(file.path()).isTable()
                ? Optional.empty()
                : Utf8Decoder.decode(file.path(), file.bytes()).value().flatMap(CatalogueFormat::read);
    }

    static Optional<FormattedFile> read(SourceText text) {
        SyntaxTree tree = YamlReader.read(text, new Findings());
        return tree.extent() == SyntaxTree.Extent.WHOLE
                ? mapping(tree.root()).map(root -> new FormattedFile(text, root, keys(root)))
                : Optional.empty();
    }

    private static Optional<Syntax.Mapping> mapping(Optional<Syntax> root) {
        return root.filter(Syntax.Mapping.class::isInstance).map(Syntax.Mapping.class::cast);
    }

    private static Keys keys(Syntax.Mapping root) {
        boolean isTranslation =
                root.entries().stream().anyMatch(entry -> entry.key().text().equals("language"));
        return isTranslation ? Language.translation() : Language.catalogue();
    }

    private CatalogueFormat() {}
}
