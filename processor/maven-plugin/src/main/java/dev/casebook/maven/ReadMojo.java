package dev.casebook.maven;

import dev.casebook.reader.Body;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.tools.read.BodyFiles;
import dev.casebook.tools.read.CatalogueReader;
import dev.casebook.tools.read.ReadBody;
import dev.casebook.tools.read.ReadFormat;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the errors in bodies: a body, a file of lines, a folder; gzip too. It fails if there are errors. */
@Mojo(name = "read", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ReadMojo extends ToolMojo {
    private static final int WIDTH = 100;

    /** The catalogue: a file, one that ships such as {@code whatsapp}, a jar, or {@code revision:path} of git. */
    @Parameter(property = "casebook.catalogue", required = true)
    private String catalogue;

    /** The kind of bodies, such as {@code reply}. */
    @Parameter(property = "casebook.envelope", required = true)
    private String envelope;

    /** Files and folders with bodies. */
    @Parameter(property = "casebook.files", required = true)
    private List<File> files = new ArrayList<>();

    /** The HTTP status of replies. */
    @Parameter(property = "casebook.status", defaultValue = "400")
    private int status;

    /** Whether each line is a body; in files with the ending {@code .ndjson} and {@code .jsonl} it always is. */
    @Parameter(property = "casebook.lines", defaultValue = "false")
    private boolean lines;

    /** Whether the values of fields about persons are shown. */
    @Parameter(property = "casebook.personal", defaultValue = "false")
    private boolean personal;

    /** How the result is written: {@code text}, or {@code json}, a line for each body. */
    @Parameter(property = "casebook.format", defaultValue = "text")
    private String format;

    public ReadMojo() {
        super("read");
    }

    @Override
    void run() throws IOException, MojoFailureException {
        CatalogueReader reader = CatalogueReader.of(read(catalogue), envelope);
        ReadFormat writer = new ReadFormat(WIDTH, personal);
        StringBuilder text = new StringBuilder();
        int[] found = new int[1];
        List<String> names = files.stream().map(File::getPath).toList();
        new BodyFiles(lines).read(names, InputStream.nullInputStream(), (place, bytes) -> {
            ReadBody body = reader.read(Body.wrap(bytes), status, ReplyHeaders.none());
            found[0] += body.errors().size();
            text.append(format.equals("json") ? writer.json(place, body) : writer.text(place, body));
        });
        print(text.toString());
        if (found[0] > 0) {
            throw new MojoFailureException("errors: " + found[0]);
        }
    }
}
