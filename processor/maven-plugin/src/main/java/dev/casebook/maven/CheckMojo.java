package dev.casebook.maven;

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

/** Checks the catalogues of a module without compiling it: prints every finding, and fails where one is an error. */
@Mojo(name = "check", requiresDependencyCollection = ResolutionScope.COMPILE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends AbstractMojo {
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

    /** How bad warnings are: {@code warning} or {@code error}. The compiler has the same as {@code -Acasebook.warnings}. */
    @Parameter(property = "casebook.warnings", defaultValue = "warning")
    private String warnings;

    /** Leaves the module out. */
    @Parameter(property = "casebook.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    CheckMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!skip && !project.getPackaging().equals("pom")) {
            Faults.guard("the goal casebook:check", this::check);
        }
    }

    private void check() throws MojoExecutionException, MojoFailureException {
        WarningLevel level = WarningLevel.of(warnings)
                .orElseThrow(() -> new MojoFailureException(
                        "the parameter `warnings` is " + warnings + ": let it be warning, the default, or error"));
        try (CatalogueModule module = CatalogueModule.of(project, outputDirectory.toPath(), dependencies())) {
            check(module.paths(catalogues), new CatalogueCheck(module.search().files(), getLog(), level));
        }
    }

    private void check(List<String> paths, CatalogueCheck check) throws MojoFailureException {
        paths.forEach(check::run);
        if (check.errors() > 0) {
            throw new MojoFailureException(check.summary());
        }
        getLog().info(check.summary());
    }

    private List<Dependency> dependencies() throws MojoExecutionException {
        return new ClassPath(repositories, session).of(project);
    }
}
