package dev.casebook.catalogue.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths by which a catalogue names its other files: from the resources root, such as {@code errors/payments.yaml},
 * or with a leading {@code ./} from the folder of the file that names it. None leaves the root.
 */
public final class FilePath {
    /** The longest path, in UTF-16 units: messages show paths whole. */
    private static final int MAX = 500;

    private static final String BESIDE = "./";
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.+@~$-]+");
    private static final Pattern SOURCE_FOLDER = Pattern.compile("(?<![^/])src/[^/]++/(?:resources|java|kotlin)/");
    private static final Pattern ENDING = Pattern.compile(".*[^/.]\\.(?:ya?ml|tsv|csv)");

    /** The path from the resources root that a file means; empty for what is no such path. */
    public static Optional<String> resolve(String written, String namingFile) {
        boolean beside = written.startsWith(BESIDE);
        String path = beside ? written.substring(BESIDE.length()) : written;
        return path.length() <= MAX && ENDING.matcher(path).matches() && staysInside(path)
                ? Optional.of(beside ? folder(namingFile) + path : path)
                : Optional.empty();
    }

    /** The folder of a file with {@code /} at its end; empty for the root. */
    public static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /**
     * The path from the resources root that is meant by one from a project's folder, such as
     * {@code src/main/resources/billing.yaml}; empty for any other path.
     */
    public static Optional<String> withoutSourceFolder(String path) {
        Matcher folder = SOURCE_FOLDER.matcher(path);
        int end = 0;
        for (int start = 0; folder.find(start); start = folder.start() + 1) {
            end = folder.end();
        }
        boolean relative = !path.startsWith("/") && !path.substring(0, end).contains("//");
        return end > 0 && end < path.length() && relative ? Optional.of(path.substring(end)) : Optional.empty();
    }

    private static boolean staysInside(String path) {
        for (String segment : path.split("/", -1)) {
            boolean plain = SEGMENT.matcher(segment).matches();
            if (!plain || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private FilePath() {}
}
