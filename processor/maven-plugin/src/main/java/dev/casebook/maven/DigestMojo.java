package dev.casebook.maven;

import dev.casebook.maven.files.FoundCatalogue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Has an edited catalogue compiled again: writes a small class with the digest of each catalogue, only when it changed.
 *
 * <p>The compiler plugin looks at sources and not at catalogues. The class does nothing but change.
 */
@Mojo(
        name = "digest",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class DigestMojo extends AbstractMojo {
    private final RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the classes are written: a folder of sources that belongs to this goal alone. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/casebook", required = true)
    private File outputDirectory;

    /**
     * Catalogues that no annotation names as a literal text, such as {@code billing.yaml}, as paths from the resources
     * root.
     */
    @Parameter
    private List<String> catalogues = new ArrayList<>();

    /** Leaves the module as it is. */
    @Parameter(property = "casebook.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    DigestMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!skip && !project.getPackaging().equals("pom")) {
            Faults.guard("the goal casebook:digest", this::write);
        }
    }

    private void write() throws MojoExecutionException, MojoFailureException {
        Path folder = outputDirectory.toPath();
        try (CatalogueModule module = CatalogueModule.of(project, folder, dependencies())) {
            write(folder, ModuleDigests.of(module, find(module)));
        } catch (IOException e) {
            throw new MojoExecutionException("the digests of the catalogues: " + e.getMessage(), e);
        }
    }

    private List<FoundCatalogue> find(CatalogueModule module) throws MojoFailureException {
        List<FoundCatalogue> found = new ArrayList<>();
        for (String path : catalogues) {
            found.add(module.find(path));
        }
        return found;
    }

    private void write(Path folder, Collection<DigestClass> classes) throws IOException, MojoFailureException {
        if (!classes.isEmpty()) {
            judgeCompilerPlugin();
            project.addCompileSourceRoot(folder.toString());
        }
        new DigestFolder(folder).write(classes);
    }

    private void judgeCompilerPlugin() throws MojoFailureException {
        Optional<CompilerPlugin> compilerPlugin = CompilerPlugin.of(project);
        Optional<String> refusal = compilerPlugin.flatMap(CompilerPlugin::refusal);
        if (refusal.isPresent()) {
            throw new MojoFailureException(refusal.get());
        }
        compilerPlugin.flatMap(CompilerPlugin::warning).ifPresent(getLog()::warn);
    }

    private List<Dependency> dependencies() throws MojoExecutionException {
        return new ClassPath(repositories, session).of(project);
    }
}
