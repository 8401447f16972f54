package dev.casebook.cli;

import dev.casebook.reader.Body;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.tools.read.BodyFiles;
import dev.casebook.tools.read.BodyPlace;
import dev.casebook.tools.read.CatalogueReader;
import dev.casebook.tools.read.ReadBody;
import dev.casebook.tools.read.ReadFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook read}: what bodies hold. */
@Command(
        name = "read",
        description = "Shows the errors in bodies: a body, a file of lines (NDJSON), a folder; gzip too.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook read whatsapp webhook < body.json"})
final class ReadCommand implements Callable<Integer> {
    private static final int FAILED = 400;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CATALOGUE", description = "The catalogue.")
    private String catalogue = "";

    @Parameters(index = "1", paramLabel = "ENVELOPE", description = "The kind of bodies, such as reply.")
    private String envelope = "";

    @Parameters(index = "2..*", paramLabel = "FILE", description = "Files and folders; without, the standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "400",
            description = "The HTTP status of replies. Default: ${DEFAULT-VALUE}.")
    private int status = FAILED;

    @Option(names = "--header", paramLabel = "HEADER", description = "A header of replies, such as 'Retry-After: 5'.")
    private List<String> headers = List.of();

    @Option(names = "--lines", description = "Each line is a body; in .ndjson and .jsonl files it always is.")
    private boolean lines;

    @Option(names = "--personal", description = "Show the values of fields about persons.")
    private boolean personal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: a line for each body.")
    private String format = "text";

    @Mixin
    private final ClassPathOption classPath = new ClassPathOption();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Choice.check("--format", format, List.of("text", "json"));
        CatalogueReader reader =
                CatalogueReader.of(new NamedCatalogues(terminal, classPath.jars()).read(catalogue), envelope);
        ReplyHeaders given = ReplyHeaders.of(headers());
        ReadFormat writer = new ReadFormat(terminal.setup().width(), personal);
        Progress progress = new Progress(terminal, "bodies read");
        long[] found = new long[1];
        List<String> names = files.isEmpty() ? List.of(BodyFiles.STANDARD_INPUT) : files;
        new BodyFiles(lines).read(names, terminal.in(), (place, bytes) -> {
            ReadBody body = reader.read(Body.wrap(bytes), status, given);
            found[0] += body.errors().size();
            print(writer, place, body);
            progress.step();
        });
        progress.end();
        if (found[0] > 0) {
            terminal.say("casebook read: errors: " + found[0]);
        }
        return found[0] > 0 ? ExitStatus.FOUND : ExitStatus.FINE;
    }

    private void print(ReadFormat writer, BodyPlace place, ReadBody body) throws IOException {
        if (format.equals("json")) {
            terminal.printForMachines(writer.json(place, body));
        } else {
            terminal.print(writer.text(place, body));
        }
    }

    private Map<String, List<String>> headers() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("the header is `" + header + "`, but must be `Name: value`");
            }
            all.computeIfAbsent(header.substring(0, colon).strip(), name -> new ArrayList<>())
                    .add(header.substring(colon + 1).strip());
        }
        return all;
    }
}
