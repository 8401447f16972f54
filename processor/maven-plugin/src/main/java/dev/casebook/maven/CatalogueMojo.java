package dev.casebook.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What every goal shares: its parameters, and the module that it works on. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class CatalogueMojo extends AbstractMojo {
    private final String goal;
    private final RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * Where the goal {@code prepare} writes its classes: a folder of sources that belongs to this goal alone. No goal
     * looks for sources there.
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/casebook", required = true)
    private File outputDirectory;

    /**
     * Catalogues that no annotation names as a literal text, such as {@code billing.yaml}, as paths from the resources
     * root.
     */
    @Parameter
    private List<String> catalogues = new ArrayList<>();

    /** Leaves the module out. */
    @Parameter(property = "casebook.skip", defaultValue = "false")
    private boolean skip;

    CatalogueMojo(String goal, RepositorySystem repositories) {
        this.goal = goal;
        this.repositories = repositories;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (!skip && !project.getPackaging().equals("pom")) {
            GoalGuard.guard("the goal casebook:" + goal, this::openAndRun);
        }
    }

    /** Does the work of the goal. */
    abstract void run(CatalogueModule module) throws MojoExecutionException, MojoFailureException;

    private void openAndRun() throws MojoExecutionException, MojoFailureException {
        List<Dependency> dependencies = new DependencyResolver(repositories, session).of(project);
        try (CatalogueModule module = CatalogueModule.of(project, outputFolder(), dependencies)) {
            run(module);
        }
    }

    MavenSession session() {
        return session;
    }

    MavenProject project() {
        return project;
    }

    RepositorySystem repositories() {
        return repositories;
    }

    Path outputFolder() {
        return outputDirectory.toPath();
    }

    List<String> catalogues() {
        return catalogues;
    }
}
