package dev.casebook.tools.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How findings are reported. */
public enum FindingFormat {
    /** For people: each finding as the compiler prints it, and a line that counts them. */
    TEXT,
    /** A JSON object on each line, one for each finding. */
    JSON,
    /** For code scanning, version 2.1.0. */
    SARIF,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** For CI servers: a test suite for each catalogue, and a failed test for each finding. */
    JUNIT;

    /** The word for it, such as {@code sarif}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word. */
    public static Optional<FindingFormat> of(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** Every word, for messages. */
    public static String words() {
        return Stream.of(values()).map(FindingFormat::word).collect(Collectors.joining(", "));
    }

    /** The report about catalogues. */
    public String write(List<CheckedFile> files) {
        return switch (this) {
            case TEXT -> TextFindings.write(files, FindingColour.NONE);
            case JSON -> JsonFindings.write(files);
            case SARIF -> SarifFindings.write(files);
            case GITHUB -> GitHubFindings.write(files);
            case JUNIT -> JUnitFindings.write(files);
        };
    }
}
