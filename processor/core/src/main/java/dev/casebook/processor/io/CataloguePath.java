package dev.casebook.processor.io;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a catalogue from the resources root, such as {@code errors/billing.yaml}. It cannot leave its root, and
 * everybody sees what it says: no character in it is invisible or turns the direction.
 *
 * @param value segments joined by {@code /}
 */
public record CataloguePath(String value) {
    private static final Pattern SEGMENT = Pattern.compile("[^/\\\\:*?\"<>|\\p{C}\\p{Zl}\\p{Zp}]+");
    private static final String IN_PACKAGE = "./";

    /** The path that an annotation means: from the root, or with a leading {@code ./} from the annotated package. */
    public static Optional<CataloguePath> of(String written, String packageName) {
        String path =
                written.startsWith(IN_PACKAGE) ? folder(packageName) + written.substring(IN_PACKAGE.length()) : written;
        return staysInside(path) ? Optional.of(new CataloguePath(path)) : Optional.empty();
    }

    private static String folder(String packageName) {
        return packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    }

    /** Whether the file lies in the folder of a package. */
    public boolean isIn(String packageName) {
        return value.startsWith(folder(packageName))
                && value.indexOf('/', folder(packageName).length()) < 0;
    }

    private static boolean staysInside(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".")
                    || segment.equals("..")
                    || !SEGMENT.matcher(segment).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The name of the file alone, such as {@code billing.yaml}. */
    public String lastName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
