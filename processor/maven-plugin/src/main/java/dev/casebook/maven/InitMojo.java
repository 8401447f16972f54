package dev.casebook.maven;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.OutputFiles;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.tools.create.NewCatalogue;
import dev.casebook.tools.io.InputFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a first catalogue, which reads a sample body of a failure and one of a success. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class InitMojo extends ToolMojo {
    /** The name of the API in camel case, such as {@code Shop}. */
    @Parameter(property = "casebook.name", required = true)
    private String name;

    /** What its codes are: {@code integer} or {@code text}. */
    @Parameter(property = "casebook.codes", defaultValue = "integer")
    private String codes;

    /** The body of a failed request, in JSON. */
    @Parameter(property = "casebook.failure", required = true)
    private File failure;

    /** The body of a successful one. */
    @Parameter(property = "casebook.success")
    private File success;

    /** The HTTP status of the failure. */
    @Parameter(property = "casebook.status", defaultValue = "400")
    private int status;

    /** The catalogue to write; it must not be there yet. */
    @Parameter(property = "casebook.out", required = true)
    private File out;

    public InitMojo() {
        super("init");
    }

    @Override
    void run() throws IOException, MojoFailureException {
        if (!List.of("integer", "text").contains(codes)) {
            throw new MojoFailureException("the parameter `codes` is `" + codes + "`, but must be `integer` or `text`");
        }
        if (out.exists()) {
            throw new MojoFailureException("`" + out + "` is there already; nothing was written");
        }
        String text = new NewCatalogue(
                        name,
                        codes.equals("text") ? CodeKind.TEXT : CodeKind.INTEGER,
                        InputFile.read(failure.toPath()),
                        success == null ? Optional.empty() : Optional.of(InputFile.read(success.toPath())),
                        status,
                        LocalDate.now(ZoneOffset.UTC))
                .text();
        Path file = out.toPath().toAbsolutePath();
        OutputFiles.write(
                file.resolveSibling(""),
                List.of(CatalogueFile.of(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8))));
        getLog().info("written: " + out);
    }
}
