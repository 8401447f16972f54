package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.BuildProblems.CATALOGUE_NOT_FOUND;

import dev.casebook.catalogue.bind.CatalogueBinder;
import dev.casebook.catalogue.bind.GuessedName;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.overlay.AssembledCatalogue;
import dev.casebook.catalogue.rules.AcceptedWarnings;
import dev.casebook.catalogue.rules.Rules;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.ReadableText;
import dev.casebook.catalogue.syntax.SyntaxTree;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import java.util.List;
import java.util.Optional;

/** Reads and checks the text of a catalogue; every finding is reported. */
public final class CatalogueCompiler {
    /**
     * The catalogue with everything that could be read, and the findings in the order of the source. With errors among
     * them it is partial, and its name is guessed if it has no readable one.
     */
    public static Checked<Catalogue> compile(SourceText source) {
        return withFiles(source, FileLookup.nowhere());
    }

    /**
     * The same for the bytes of a file, which are UTF-8, under the name that people know it by. Where they are not, that
     * is the only finding, and the catalogue is what can be made of the rest.
     */
    public static Checked<Catalogue> compile(String name, byte[] bytes) {
        return withFiles(CatalogueFile.of(name, bytes), FileLookup.nowhere());
    }

    /**
     * The same for the file at a path, with the files that it includes and amends. Findings are grouped by file, in
     * the order in which files are reached.
     *
     * @param path from the resources root, such as {@code errors/billing.yaml}
     * @param lookup finds this file and the others
     */
    public static Checked<Catalogue> compile(String path, FileLookup lookup) {
        return lookup.find(path).map(file -> withFiles(file, lookup)).orElseGet(() -> missing(path, lookup));
    }

    /** An empty catalogue for a file that does not exist. */
    public static Catalogue nothing(String path) {
        return nothing(SourceText.of(path, ""));
    }

    private static Checked<Catalogue> missing(String path, FileLookup lookup) {
        return new Checked<>(Optional.of(nothing(path)), List.of(CATALOGUE_NOT_FOUND.of(path, lookup.tried(path))));
    }

    private static Checked<Catalogue> withFiles(CatalogueFile file, FileLookup lookup) {
        Checked<SourceText> source = Utf8Decoder.decode(file.path(), file.bytes());
        return source.value()
                .map(text -> withFiles(text, lookup))
                .orElseGet(() -> new Checked<>(readable(file, lookup), source.findings()));
    }

    private static Optional<Catalogue> readable(CatalogueFile file, FileLookup lookup) {
        return Utf8Decoder.guess(file.path(), file.bytes())
                .flatMap(source -> withFiles(source, lookup).value())
                .or(() -> Optional.of(nothing(file.path())));
    }

    private static Checked<Catalogue> withFiles(SourceText source, FileLookup lookup) {
        Findings findings = new Findings();
        AssembledCatalogue assembly = AssembledCatalogue.read(source, lookup, findings);
        if (assembly.tree().extent() == SyntaxTree.Extent.PART) {
            SourceText readable = ReadableText.of(source);
            if (!readable.text().equals(source.text())) {
                return new Checked<>(withFiles(readable, lookup).value(), findings.toList());
            }
        }
        // what could not be read seems to be missing: only the place where reading stopped counts
        Findings further = assembly.tree().extent() == SyntaxTree.Extent.WHOLE ? findings : new Findings();
        SyntaxTree tree = assembly.tree();
        TranslationFiles translations = new TranslationFiles(source.name(), lookup, further);
        Optional<Catalogue> bound = CatalogueBinder.bind(tree.root(), source, assembly.amended(), further)
                .map(translations::addTo);
        bound.ifPresent(catalogue -> Rules.check(catalogue, further));
        Catalogue catalogue = bound.orElseGet(() -> nothing(source));
        return AcceptedWarnings.leftOut(NewerCatalogues.explained(findings, assembly), catalogue)
                .filter(finding -> !assembly.isOfOthers(finding))
                .check(Optional.of(named(catalogue, tree, source)));
    }

    private static Catalogue nothing(SourceText source) {
        return Catalogue.nothing(new Located<>(GuessedName.of(source.name()), source.start()));
    }

    // only now: what is wrong with a guessed name is nobody's mistake
    private static Catalogue named(Catalogue catalogue, SyntaxTree tree, SourceText source) {
        return catalogue.broken().any(BrokenEntry.Kind.CATALOGUE)
                ? catalogue.named(new Located<>(GuessedName.of(tree.root(), source.name()), source.start()))
                : catalogue;
    }

    private CatalogueCompiler() {}
}
