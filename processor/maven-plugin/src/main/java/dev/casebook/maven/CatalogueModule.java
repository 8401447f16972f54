package dev.casebook.maven;

import static dev.casebook.catalogue.diagnostic.BuildProblems.CATALOGUE_NOT_FOUND;
import static dev.casebook.catalogue.diagnostic.BuildProblems.PATH_FROM_PROJECT;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.maven.compiler.CompilerPlugin;
import dev.casebook.maven.files.CatalogueSearch;
import dev.casebook.maven.files.Container;
import dev.casebook.maven.files.FoundCatalogue;
import dev.casebook.maven.source.SourceFile;
import dev.casebook.maven.source.SourceFolders;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** A module's sources, resources and dependencies, as far as catalogues need them. */
final class CatalogueModule implements AutoCloseable {
    private final List<SourceFile> sources;
    private final CatalogueSearch search = new CatalogueSearch();
    private final List<Container> dependencies = new ArrayList<>();

    private CatalogueModule(List<SourceFile> sources) {
        this.sources = sources;
    }

    /** Opens the module of a project; the sources in the folder of digests are no sources of its own. */
    static CatalogueModule of(MavenProject project, Path digestFolder, List<Dependency> dependencies) {
        List<Path> folders = sourceFolders(project);
        folders.remove(digestFolder);
        CatalogueModule module = new CatalogueModule(SourceFolders.in(folders));
        optionPaths(project).forEach(module.search::addOption);
        ProjectResources.of(project).forEach(module.search::addResources);
        folders.forEach(module.search::addSources);
        dependencies.forEach(module::open);
        return module;
    }

    /** The catalogue at a path that a user names. */
    FoundCatalogue find(String path) throws MojoFailureException {
        Optional<FoundCatalogue> found = search.find(path);
        return found.orElseThrow(() -> new MojoFailureException(FindingText.of(notFound(path, search.places()))));
    }

    /** The paths of the catalogues that the annotations name, and further ones, each once, whether they are there or not. */
    List<String> paths(List<String> further) {
        Stream<String> named = sources.stream()
                .flatMap(source -> source.catalogues().stream())
                .flatMap(catalogue -> catalogue.path().stream());
        return Stream.concat(named, further.stream()).distinct().toList();
    }

    /** Whether a source has an annotation that a processor of Casebook reads. */
    boolean usesCasebook() {
        return sources.stream()
                .anyMatch(source -> source.handler() || !source.catalogues().isEmpty());
    }

    /** The same without catalogues whose placeholders the build fills: their text is not what the compiler reads. */
    List<String> unfilteredPaths(List<String> further) {
        return paths(further).stream().filter(path -> !search.isFiltered(path)).toList();
    }

    /** Whether an annotation names a catalogue that is in none of the places. */
    boolean hasMissing() {
        return paths(List.of()).stream().anyMatch(path -> search.find(path).isEmpty());
    }

    /** The packages whose annotation does not name its catalogue as a literal text. */
    List<String> packagesWithoutPath() {
        return sources.stream()
                .filter(source -> source.catalogues().stream()
                        .anyMatch(catalogue -> catalogue.path().isEmpty()))
                .map(SourceFile::packageName)
                .distinct()
                .toList();
    }

    /** The finding about a catalogue that is in none of the places. */
    static Finding notFound(String path, List<String> places) {
        return FilePath.withoutSourceFolder(path)
                .map(fromRoot -> PATH_FROM_PROJECT.of(path, fromRoot))
                .orElseGet(() -> CATALOGUE_NOT_FOUND.of(path, places));
    }

    List<SourceFile> sources() {
        return sources;
    }

    CatalogueSearch search() {
        return search;
    }

    List<Container> dependencies() {
        return dependencies;
    }

    private void open(Dependency dependency) {
        Container container = Container.at(dependency.path());
        dependencies.add(container);
        dependency.resources().forEach(search::addResources);
        search.addDependency(dependency.path(), container);
    }

    /** Kotlin's folder is a source folder although only the Kotlin plugin knows it. */
    private static List<Path> sourceFolders(MavenProject project) {
        Path kotlin = project.getBasedir().toPath().resolve("src/main/kotlin");
        List<String> roots = project.getCompileSourceRoots();
        return new ArrayList<>(Stream.concat(roots.stream().map(Path::of), Stream.of(kotlin))
                .distinct()
                .toList());
    }

    private static List<Path> optionPaths(MavenProject project) {
        return CompilerPlugin.of(project).map(CompilerPlugin::catalogueOptions).orElse(List.of()).stream()
                .flatMap(paths ->
                        Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(paths))
                .map(Path::of)
                .toList();
    }

    @Override
    public void close() {
        dependencies.forEach(Container::close);
    }
}
