package dev.casebook.maven;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.generator.files.GenerateFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Generates the Java sources of a catalogue without the processor, and adds their folder to the project. The class path of
 * the module decides about the reader, as it does for the processor.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class GenerateMojo extends ToolMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject module;

    /** The catalogue, such as {@code src/main/resources/com/acme/billing.yaml}. */
    @Parameter(property = "casebook.catalogue", required = true)
    private String catalogue;

    /** The package to generate into. */
    @Parameter(property = "casebook.package", required = true)
    private String packageName;

    /** The folder of the sources. */
    @Parameter(property = "casebook.out", defaultValue = "${project.build.directory}/generated-sources/casebook-api")
    private File out;

    /** The class that the root exception extends. */
    @Parameter(property = "casebook.baseClass")
    private String baseClass;

    /** Whether there is no class that reads bodies. */
    @Parameter(property = "casebook.noReader", defaultValue = "false")
    private boolean noReader;

    public GenerateMojo() {
        super("generate");
    }

    @Override
    void run() throws IOException, MojoFailureException {
        List<Path> places = module.getArtifacts().stream()
                .map(Artifact::getFile)
                .map(File::toPath)
                .toList();
        GenerateFiles files = new GenerateFiles(
                packageName,
                out.toPath(),
                new GenerateFiles.Options(Optional.ofNullable(baseClass), !noReader, places));
        Catalogue read = read(catalogue);
        GenerateFiles.Written written =
                files.run(read, state(catalogue).source().path());
        module.addCompileSourceRoot(out.getPath());
        getLog().info("sources: " + written.files() + ", written: "
                + written.changed().size() + ", removed: " + written.removed().size());
    }
}
