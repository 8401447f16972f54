package dev.casebook.catalogue.bind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Casebook, such as {@code 0.2} or {@code 0.2.1}.
 *
 * @param major the first number
 * @param minor the second
 * @param patch the third; 0 where it is left out
 */
record CasebookVersion(int major, int minor, int patch) implements Comparable<CasebookVersion> {
    /** What a catalogue can write. */
    static final String PATTERN = "([0-9]{1,4})\\.([0-9]{1,4})(?:\\.([0-9]{1,4}))?";

    private static final Pattern VERSION = Pattern.compile(PATTERN);
    private static final String CURRENT = read();
    private static final Comparator<CasebookVersion> ORDER = Comparator.comparingInt(CasebookVersion::major)
            .thenComparingInt(CasebookVersion::minor)
            .thenComparingInt(CasebookVersion::patch);

    static Optional<CasebookVersion> of(String text) {
        Matcher version = VERSION.matcher(text);
        return version.matches()
                ? Optional.of(new CasebookVersion(
                        Integer.parseInt(version.group(1)),
                        Integer.parseInt(version.group(2)),
                        version.group(3) == null ? 0 : Integer.parseInt(version.group(3))))
                : Optional.empty();
    }

    /** The version that reads catalogues here; a snapshot counts as the version that it becomes. */
    static CasebookVersion current() {
        return of(CURRENT).orElseThrow();
    }

    private static String read() {
        try (InputStream text =
                requireNonNull(CasebookVersion.class.getResourceAsStream("/dev/casebook/catalogue/version.txt"))) {
            return new String(text.readAllBytes(), UTF_8).strip().replaceFirst("-.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(CasebookVersion that) {
        return ORDER.compare(this, that);
    }

    @Override
    public String toString() {
        return major + "." + minor + (patch == 0 ? "" : "." + patch);
    }
}
