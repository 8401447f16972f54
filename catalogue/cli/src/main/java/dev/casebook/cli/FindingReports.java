package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.OutputFiles;
import dev.casebook.tools.check.CheckedFile;
import dev.casebook.tools.check.FindingColour;
import dev.casebook.tools.check.FindingFormat;
import dev.casebook.tools.check.TextFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where findings are reported.
 *
 * @param targets a report each
 * @param colour whether text has colours: {@code auto}, {@code always} or {@code never}
 */
record FindingReports(List<Target> targets, String colour) {
    /** A format and its file; empty for the standard output. */
    record Target(FindingFormat format, Optional<Path> file) {}

    FindingReports {
        targets = List.copyOf(targets);
    }

    /**
     * The reports that are named, such as {@code text} and {@code sarif=check.sarif}.
     *
     * @throws IllegalArgumentException if there is no such format, or two go to the standard output
     */
    static FindingReports of(List<String> named, String colour) {
        List<Target> targets = new ArrayList<>();
        for (String each : named) {
            int equals = each.indexOf('=');
            String word = equals < 0 ? each : each.substring(0, equals);
            FindingFormat format = FindingFormat.of(word)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "there is no format `" + word + "`; the formats are " + FindingFormat.words()));
            if (equals == each.length() - 1) {
                throw new IllegalArgumentException(
                        "the format `" + each + "` names no file, such as sarif=check.sarif");
            }
            Optional<Path> file = equals < 0 ? Optional.empty() : Optional.of(Path.of(each.substring(equals + 1)));
            targets.add(new Target(format, file));
        }
        if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw new IllegalArgumentException(
                    "two formats go to the standard output; give all but one a file, such as sarif=check.sarif");
        }
        return new FindingReports(targets, colour);
    }

    /** Whether people read the standard output. */
    boolean printsText() {
        return targets.stream()
                .anyMatch(target ->
                        target.format() == FindingFormat.TEXT && target.file().isEmpty());
    }

    /** Writes every report. */
    void write(List<CheckedFile> checked, Terminal terminal) throws IOException {
        for (Target target : targets) {
            if (target.file().isPresent()) {
                write(target.file().get(), target.format().write(checked));
            } else if (target.format() == FindingFormat.TEXT) {
                terminal.print(TextFindings.write(checked, colours(terminal)));
            } else {
                terminal.printForMachines(target.format().write(checked));
            }
        }
    }

    private FindingColour colours(Terminal terminal) {
        boolean hasColours = colour.equals("auto") ? terminal.setup().hasColours() : colour.equals("always");
        return hasColours ? FindingColour.ANSI : FindingColour.NONE;
    }

    /** A file with a text, which is there as a whole or not at all. */
    static void write(Path file, String text) throws IOException {
        Path absolute = file.toAbsolutePath();
        CatalogueFile written = CatalogueFile.of(absolute.getFileName().toString(), text.getBytes(UTF_8));
        OutputFiles.write(absolute.resolveSibling(""), List.of(written));
    }
}
