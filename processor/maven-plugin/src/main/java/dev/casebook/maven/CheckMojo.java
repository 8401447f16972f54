package dev.casebook.maven;

import dev.casebook.maven.files.FoundCatalogue;
import java.io.File;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Checks the catalogues of a module without compiling it: prints every finding, and fails where one is an error. */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends AbstractMojo {
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

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            return;
        }
        try (CatalogueModule module = CatalogueModule.of(project, outputDirectory.toPath())) {
            check(module.findAll(catalogues));
        } catch (DependencyResolutionRequiredException | UncheckedIOException e) {
            throw new MojoExecutionException("the check of the catalogues: " + e.getMessage(), e);
        }
    }

    private void check(List<FoundCatalogue> found) throws MojoFailureException {
        CatalogueCheck check = new CatalogueCheck(getLog());
        found.forEach(check::run);
        if (check.errors() > 0) {
            throw new MojoFailureException(check.summary());
        }
        getLog().info(check.summary());
    }
}
