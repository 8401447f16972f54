package dev.casebook.maven;

import dev.casebook.maven.files.CatalogueSearch;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Checks the form of a module's catalogues: prints where one differs from the style, and fails. It changes nothing. */
@Mojo(name = "check-format", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckFormatMojo extends AbstractMojo {
    private final RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the goal {@code digest} writes: no sources are looked for there. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/casebook", required = true)
    private File outputDirectory;

    /** Catalogues that no annotation names as a literal text, such as {@code billing.yaml}, as paths from the root. */
    @Parameter
    private List<String> catalogues = new ArrayList<>();

    /** Leaves the module out. */
    @Parameter(property = "casebook.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    CheckFormatMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!skip && !project.getPackaging().equals("pom")) {
            Faults.guard("the goal casebook:check-format", this::check);
        }
    }

    private void check() throws MojoExecutionException, MojoFailureException {
        try (CatalogueModule module = CatalogueModule.of(project, outputDirectory.toPath(), dependencies())) {
            check(module.paths(catalogues), module.search());
        }
    }

    private void check(List<String> paths, CatalogueSearch search) throws MojoFailureException {
        CatalogueCheck check = new CatalogueCheck(search.files(), getLog(), WarningLevel.WARNING);
        paths.forEach(check::format);
        if (check.errors() > 0) {
            throw new MojoFailureException(check.summary());
        }
        getLog().info(check.summary());
    }

    private List<Dependency> dependencies() throws MojoExecutionException {
        return new ClassPath(repositories, session).of(project);
    }
}
