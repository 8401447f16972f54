package dev.casebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.tools.check.CheckedFile;
import dev.casebook.tools.check.FindingFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * A report about findings.
 *
 * @param format how it is written
 * @param file where to; empty for the log
 */
record ReportTarget(FindingFormat format, Optional<Path> file) {
    /** The reports that are named, such as {@code sarif=target/check.sarif}. */
    static List<ReportTarget> all(List<String> named) throws MojoFailureException {
        List<ReportTarget> targets = new ArrayList<>();
        for (String each : named) {
            int equals = each.indexOf('=');
            String word = equals < 0 ? each : each.substring(0, equals);
            FindingFormat format = FindingFormat.of(word)
                    .orElseThrow(() -> new MojoFailureException(
                            "there is no format `" + word + "`; the formats are " + FindingFormat.words()));
            targets.add(new ReportTarget(
                    format, equals < 0 ? Optional.empty() : Optional.of(Path.of(each.substring(equals + 1)))));
        }
        return targets;
    }

    /** Writes the report. */
    void write(List<CheckedFile> checked, Log log) {
        String text = format.write(checked);
        if (file.isEmpty()) {
            text.lines().forEach(log::info);
            return;
        }
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Files.writeString(file.get(), text, UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
