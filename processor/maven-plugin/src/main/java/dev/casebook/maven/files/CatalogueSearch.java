package dev.casebook.maven.files;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds catalogues where the compiler will find them: on the path of the option, in the module's own resources, beside
 * its sources, in its dependencies.
 */
public final class CatalogueSearch {
    private final List<SearchPlace> places = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** Looks in a path of the option {@code casebook.catalogue} after everything that was added before. */
    public CatalogueSearch addOption(Path path) {
        return add(Files.isRegularFile(path) ? new OptionFilePlace(path) : plain(path), path);
    }

    /** Looks in a folder of resources after everything that was added before. */
    public CatalogueSearch addResources(ResourceFolder resources) {
        return add(new ResourcePlace(resources), resources.folder());
    }

    /** Looks in a folder of sources after everything that was added before. */
    public CatalogueSearch addSources(Path folder) {
        return add(plain(folder), folder);
    }

    /** Looks in a dependency after everything that was added before. */
    public CatalogueSearch addDependency(Path path, Container content) {
        return add(new ContainerPlace(content), path);
    }

    /** The catalogue at a path from the resources root; empty where no place has it. */
    public Optional<FoundCatalogue> find(String path) {
        List<CatalogueFile> files = CatalogueFiles.of(path, files());
        return files.isEmpty() ? Optional.empty() : Optional.of(found(path, files));
    }

    /** Whether the build changes a file of the catalogue at a path before the compiler sees it. */
    public boolean isFiltered(String path) {
        return find(path).filter(found -> found.filtering() == Filtering.ON).isPresent();
    }

    /** The files of catalogues, each in the first place that has it. */
    public FileLookup files() {
        return new FileLookup() {
            @Override
            public Optional<CatalogueFile> find(String path) {
                return file(path);
            }

            @Override
            public List<String> tried(String path) {
                return places();
            }

            @Override
            public String shownPath(String path) {
                return place(path).map(place -> place.shownPath(path)).orElse(path);
            }
        };
    }

    /** Every place, in the order of the search. */
    public List<String> places() {
        return List.copyOf(names);
    }

    private FoundCatalogue found(String path, List<CatalogueFile> files) {
        return new FoundCatalogue(path, files, filtering(files));
    }

    private Filtering filtering(List<CatalogueFile> files) {
        boolean filtered = files.stream()
                .map(file -> place(file.path()))
                .flatMap(Optional::stream)
                .anyMatch(place -> place.filtering() == Filtering.ON);
        return filtered ? Filtering.ON : Filtering.OFF;
    }

    private Optional<CatalogueFile> file(String path) {
        return places.stream()
                .map(place -> place.find(path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<SearchPlace> place(String path) {
        return places.stream().filter(place -> place.find(path).isPresent()).findFirst();
    }

    private CatalogueSearch add(SearchPlace place, Path name) {
        places.add(place);
        names.add(name.toString());
        return this;
    }

    private static SearchPlace plain(Path folder) {
        return new ResourcePlace(ResourceFolder.plain(folder));
    }
}
