package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.OverlayProblems.AMENDS_A_PART;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lays a catalogue over the one that it amends, and that one over the next. */
final class CatalogueAssembler {
    private final FileReader reader;
    private final Findings findings;
    private final JoinedFilesReader layers;

    CatalogueAssembler(FileReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
        this.layers = new JoinedFilesReader(reader, findings);
    }

    AssembledCatalogue assemble(ParsedFile file) {
        FileChain trail = FileChain.from(file);
        JoinedFiles own = layers.read(file, trail);
        Optional<JoinedFiles> base = base(file, trail);
        JoinedFiles whole = over(base, own);
        Set<SourceText> published = new HashSet<>(whole.texts);
        published.removeAll(own.texts);
        Syntax root = new Syntax.Mapping(
                whole.entries(), file.tree().root().orElseThrow().span());
        return new AssembledCatalogue(
                new SyntaxTree(Optional.of(root), reader.extent()),
                base.flatMap(CatalogueAssembler::amended),
                published);
    }

    /** The catalogue that a file amends, with everything below that one. */
    private Optional<JoinedFiles> base(ParsedFile file, FileChain trail) {
        return FileReferences.amended(file)
                .flatMap(named -> reader.read(file, named, trail).map(base -> read(base, named, trail)));
    }

    private JoinedFiles read(ParsedFile base, Syntax.Scalar named, FileChain trail) {
        if (base.get(CatalogueKeys.NAME).isEmpty() && base.tree().extent() == SyntaxTree.Extent.WHOLE) {
            findings.add(AMENDS_A_PART.of(base.path()).at(named.span()));
        }
        base.get(CatalogueKeys.CASEBOOK).ifPresent(layers::checkVersion);
        FileChain further = trail.to(base.path(), named.span());
        JoinedFiles own = layers.read(base, further);
        return over(base(base, further), own);
    }

    private JoinedFiles over(Optional<JoinedFiles> base, JoinedFiles own) {
        // in what was read in part, what is missing says nothing
        Findings further = reader.extent() == SyntaxTree.Extent.WHOLE ? findings : new Findings();
        return base.map(below -> Overlay.lay(own, below, further)).orElse(own);
    }

    private static Optional<Amended> amended(JoinedFiles base) {
        return base.text(CatalogueKeys.NAME)
                .flatMap(name -> Name.OfCatalogue.of(name.text().strip()))
                .map(name -> new Amended(base.path(), name, Optional.empty(), base.texts));
    }
}
