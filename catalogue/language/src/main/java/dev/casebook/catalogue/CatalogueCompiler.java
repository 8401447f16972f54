package dev.casebook.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.bind.CatalogueBinder;
import dev.casebook.catalogue.bind.GuessedName;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.digest.CatalogueFile;
import dev.casebook.catalogue.digest.FileLookup;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.rules.AcceptedWarnings;
import dev.casebook.catalogue.rules.Rules;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Tree;
import dev.casebook.catalogue.syntax.Utf8;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.Optional;

/** From the text of a catalogue to what it means, with every finding on the way. */
public final class CatalogueCompiler {
    /**
     * The catalogue with everything that could be read, and the findings in the order of the source. With errors among
     * them it is partial, and its name is guessed where it has none that can be read.
     */
    public static Checked<Catalogue> compile(SourceText source) {
        return compile(source, Optional.empty());
    }

    /**
     * The same for the catalogue at a path, with the other files that it names.
     *
     * @param path the path from the resources root, such as {@code errors/billing.yaml}
     * @throws IllegalArgumentException where no file is at the path
     */
    public static Checked<Catalogue> compile(String path, FileLookup lookup) {
        CatalogueFile file =
                lookup.find(path).orElseThrow(() -> new IllegalArgumentException("there is no file " + path));
        return compile(path, file.bytes(), Optional.of(lookup));
    }

    private static Checked<Catalogue> compile(SourceText source, Optional<FileLookup> lookup) {
        Findings findings = new Findings();
        Tree tree = YamlReader.read(source, findings);
        // in a part of a text everything that comes later seems to be missing: only the place where reading stopped
        // counts
        Findings further = tree.extent() == Tree.Extent.WHOLE ? findings : new Findings();
        Optional<Catalogue> alone = CatalogueBinder.bind(tree.root(), source, further);
        Optional<Catalogue> bound = lookup.map(files -> new TranslationFiles(source.name(), files, further))
                .flatMap(files -> alone.map(files::addTo))
                .or(() -> alone);
        bound.ifPresent(catalogue -> Rules.check(catalogue, further));
        Catalogue catalogue = bound.orElseGet(() -> nothing(source));
        return AcceptedWarnings.leftOut(findings, catalogue).check(Optional.of(named(catalogue, tree, source)));
    }

    /** A catalogue of which nothing is known but the path where it is expected. */
    public static Catalogue nothing(String path) {
        return nothing(SourceText.of(path, ""));
    }

    private static Catalogue nothing(SourceText source) {
        return Catalogue.nothing(new Located<>(GuessedName.of(source.name()), source.start()));
    }

    // only now: what is wrong with a guessed name is nobody's mistake
    private static Catalogue named(Catalogue catalogue, Tree tree, SourceText source) {
        return catalogue.broken().any(BrokenEntry.Kind.CATALOGUE)
                ? catalogue.named(new Located<>(GuessedName.of(tree.root(), source.name()), source.start()))
                : catalogue;
    }

    /**
     * The same for the bytes of a file, which are UTF-8, under the name that people know it by. Where they are not, that
     * is the only finding, and the catalogue is what can be made of the rest.
     */
    public static Checked<Catalogue> compile(String name, byte[] bytes) {
        return compile(name, bytes, Optional.empty());
    }

    private static Checked<Catalogue> compile(String name, byte[] bytes, Optional<FileLookup> lookup) {
        Checked<SourceText> source = Utf8.decode(name, bytes);
        return source.value()
                .map(text -> compile(text, lookup))
                .orElseGet(() -> new Checked<>(readable(name, bytes), source.findings()));
    }

    private static Optional<Catalogue> readable(String name, byte[] bytes) {
        return compile(SourceText.of(name, new String(bytes, UTF_8))).value();
    }

    private CatalogueCompiler() {}
}
