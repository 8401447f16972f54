package dev.casebook.catalogue.overlay;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.bind.CatalogueKeys;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.SyntaxTree;
import java.util.Optional;
import java.util.Set;

/**
 * A catalogue as one tree, made of all its files; each part of it says which file it is in.
 *
 * @param tree the tree; a key can be there once for each file
 * @param amended the catalogue that it amends
 * @param published the texts of that one
 */
public record AssembledCatalogue(SyntaxTree tree, Optional<Amended> amended, Set<SourceText> published) {
    public AssembledCatalogue {
        requireNonNull(tree, "tree");
        requireNonNull(amended, "amended");
        published = Set.copyOf(published);
    }

    /** Reads a catalogue with the files that it names; what is wrong with them goes to the findings. */
    public static AssembledCatalogue read(SourceText catalogue, FileLookup lookup, Findings findings) {
        FileReader reader = new FileReader(lookup, findings);
        ParsedFile file = reader.read(catalogue);
        return file.get(CatalogueKeys.INCLUDE).isEmpty()
                        && file.get(CatalogueKeys.AMENDS).isEmpty()
                ? new AssembledCatalogue(Defaults.in(file.tree()), Optional.empty(), Set.of())
                : new CatalogueAssembler(reader, findings).assemble(file);
    }

    /** Whether a finding is about the published catalogue, and not about the one that amends it. */
    public boolean isOfOthers(Finding finding) {
        return finding.severity() != Severity.ERROR
                && finding.span()
                        .filter(span -> published.contains(span.source()))
                        .isPresent();
    }
}
