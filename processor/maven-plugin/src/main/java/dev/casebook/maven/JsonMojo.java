package dev.casebook.maven;

import dev.casebook.tools.json.CatalogueJson;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the whole effective catalogue as JSON, for other languages and tools. */
@Mojo(name = "json", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class JsonMojo extends ToolMojo {
    /** The catalogue: a file, one that ships such as {@code whatsapp}, a jar, or {@code revision:path} of git. */
    @Parameter(property = "casebook.catalogue", required = true)
    private String catalogue;

    public JsonMojo() {
        super("json");
    }

    @Override
    void run() throws IOException, MojoFailureException {
        print(CatalogueJson.text(CatalogueJson.of(read(catalogue))));
    }
}
