package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.OverlayProblems.AMENDS_A_PART;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.Tree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lays a catalogue over the one that it amends, and that one over the next. */
final class Assembler {
    private final FileReader reader;
    private final Findings findings;
    private final LayerReader layers;

    Assembler(FileReader reader, Findings findings) {
        this.reader = reader;
        this.findings = findings;
        this.layers = new LayerReader(reader, findings);
    }

    Assembly assemble(OpenFile file) {
        Trail trail = Trail.from(file);
        Layer own = layers.read(file, trail);
        Optional<Layer> base = base(file, trail);
        Layer whole = over(base, own);
        Set<SourceText> published = new HashSet<>(whole.texts);
        published.removeAll(own.texts);
        Syntax root = new Syntax.Mapping(
                whole.entries(), file.tree().root().orElseThrow().span());
        return new Assembly(new Tree(Optional.of(root), reader.extent()), base.flatMap(Assembler::amended), published);
    }

    /** The catalogue that a file amends, with everything below that one. */
    private Optional<Layer> base(OpenFile file, Trail trail) {
        return Naming.amended(file)
                .flatMap(named -> reader.read(file, named, trail).map(base -> read(base, named, trail)));
    }

    private Layer read(OpenFile base, Syntax.Scalar named, Trail trail) {
        if (base.get(CatalogueKeys.NAME).isEmpty() && base.tree().extent() == Tree.Extent.WHOLE) {
            findings.add(AMENDS_A_PART.of(base.path()).at(named.span()));
        }
        base.get(CatalogueKeys.CASEBOOK).ifPresent(layers::checkVersion);
        Trail further = trail.to(base.path(), named.span());
        Layer own = layers.read(base, further);
        return over(base(base, further), own);
    }

    private Layer over(Optional<Layer> base, Layer own) {
        // in what was read in part, what is missing says nothing
        Findings further = reader.extent() == Tree.Extent.WHOLE ? findings : new Findings();
        return base.map(below -> Overlay.lay(own, below, further)).orElse(own);
    }

    private static Optional<Amended> amended(Layer base) {
        String path = base.texts.iterator().next().name();
        return base.text(CatalogueKeys.NAME)
                .flatMap(name -> Name.OfCatalogue.of(name.text().strip()))
                .map(name -> new Amended(path, name, Optional.empty()));
    }
}
