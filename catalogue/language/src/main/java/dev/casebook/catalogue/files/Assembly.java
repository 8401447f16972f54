package dev.casebook.catalogue.files;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.digest.FileLookup;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.Tree;
import java.util.Optional;
import java.util.Set;

/**
 * A catalogue as one tree, made of all its files; each part of it says which file it stands in.
 *
 * @param tree the tree; a key can be there once for each file
 * @param amended the catalogue that it amends
 * @param published the texts that belong to that one alone
 */
public record Assembly(Tree tree, Optional<Amended> amended, Set<SourceText> published) {
    public Assembly {
        requireNonNull(tree, "tree");
        requireNonNull(amended, "amended");
        published = Set.copyOf(published);
    }

    /** Reads a catalogue with the files that it names; what is wrong with them goes to the findings. */
    public static Assembly read(SourceText catalogue, FileLookup lookup, Findings findings) {
        FileReader reader = new FileReader(lookup, findings);
        OpenFile file = reader.read(catalogue);
        if (file.get(Naming.INCLUDE).isEmpty() && file.get(Naming.AMENDS).isEmpty()) {
            return new Assembly(file.tree(), Optional.empty(), Set.of());
        }
        Layer layer = new LayerReader(reader, findings).read(file, Trail.from(file));
        Syntax root = new Syntax.Mapping(
                layer.entries(), file.tree().root().orElseThrow().span());
        return new Assembly(new Tree(Optional.of(root), reader.extent()), Optional.empty(), Set.of());
    }
}
