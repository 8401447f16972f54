package dev.casebook.maven;

import dev.casebook.catalogue.file.CatalogueDigest;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.classes.HierarchyDigest;
import dev.casebook.maven.files.FoundCatalogue;
import dev.casebook.maven.source.SourceFile;
import dev.casebook.maven.source.SourceFile.NamedCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The digest classes of a module: one in each annotated package, and one for what its sources use of other modules. */
final class ModuleDigests {
    private static final String MORE = "MORE";
    private static final String DEPENDENCIES = "DEPENDENCIES";

    private final CatalogueModule module;
    private final List<FoundCatalogue> further;
    private final SortedMap<String, SortedMap<String, String>> digests = new TreeMap<>();

    private ModuleDigests(CatalogueModule module, List<FoundCatalogue> further) {
        this.module = module;
        this.further = further;
    }

    /** The classes, with the digest of further catalogues in each class of a catalogue. */
    static Collection<DigestClass> of(CatalogueModule module, List<FoundCatalogue> further) {
        ModuleDigests digests = new ModuleDigests(module, further);
        module.sources().forEach(digests::addCatalogues);
        digests.addDependencies();
        return digests.classes();
    }

    private void addCatalogues(SourceFile source) {
        for (NamedCatalogue catalogue : source.catalogues()) {
            Optional<FoundCatalogue> found = catalogue.path().flatMap(module.search()::find);
            found.ifPresent(present -> put(source.packageName(), CatalogueDigest.CATALOGUE_FIELD, present.digest()));
            put(source.packageName(), MORE, CatalogueDigest.of(more()));
        }
    }

    /** What the processor doesn't know: catalogues that only the configuration names. */
    private List<CatalogueFile> more() {
        return further.stream().flatMap(catalogue -> catalogue.files().stream()).toList();
    }

    private void addDependencies() {
        HierarchyDigest.of(module.sources(), module.dependencies())
                .ifPresent(digest -> put(digest.packageName(), DEPENDENCIES, digest.value()));
    }

    private void put(String packageName, String field, String digest) {
        digests.computeIfAbsent(packageName, unused -> new TreeMap<>()).put(field, digest);
    }

    private Collection<DigestClass> classes() {
        return digests.entrySet().stream()
                .map(entry -> new DigestClass(entry.getKey(), entry.getValue()))
                .toList();
    }
}
