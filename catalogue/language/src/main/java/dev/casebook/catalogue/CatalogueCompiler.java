package dev.casebook.catalogue;

import dev.casebook.catalogue.bind.CatalogueBinder;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.rules.Rules;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Tree;
import dev.casebook.catalogue.syntax.Utf8;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.Optional;

/** From the text of a catalogue to what it means, with every finding on the way. */
public final class CatalogueCompiler {
    /**
     * The catalogue with everything that could be read, and the findings in the order of the source. With errors among
     * them it is partial; it is empty where not even its name could be read.
     */
    public static Checked<Catalogue> compile(SourceText source) {
        Findings findings = new Findings();
        Tree tree = YamlReader.read(source, findings);
        // in a part of a text everything that comes later seems to be missing: only the place where reading stopped
        // counts
        Findings further = tree.extent() == Tree.Extent.WHOLE ? findings : new Findings();
        Optional<Catalogue> catalogue = CatalogueBinder.bind(tree.root(), source, further);
        catalogue.ifPresent(bound -> Rules.check(bound, further));
        return findings.check(catalogue.filter(CatalogueCompiler::hasName));
    }

    /**
     * The same for the bytes of a file, which are UTF-8, under the name that people know it by. Where they are not, that
     * is the only finding, and the catalogue is what can be made of the rest.
     */
    public static Checked<Catalogue> compile(String name, byte[] bytes) {
        Checked<SourceText> source = Utf8.decode(name, bytes);
        return source.value()
                .map(CatalogueCompiler::compile)
                .orElseGet(() -> new Checked<>(readable(name, bytes), source.findings()));
    }

    private static Optional<Catalogue> readable(String name, byte[] bytes) {
        return Utf8.guess(name, bytes).flatMap(source -> compile(source).value());
    }

    private static boolean hasName(Catalogue catalogue) {
        return !catalogue.broken().any(BrokenEntry.Kind.CATALOGUE);
    }

    private CatalogueCompiler() {}
}
