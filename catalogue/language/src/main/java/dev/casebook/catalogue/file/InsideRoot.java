package dev.casebook.catalogue.file;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether a file stays inside its root although it may be a symbolic link. Sandboxes of build tools link each file to the
 * same path below another root, and that is as good as being there; any other way out is not: messages show lines of
 * what they read.
 */
public final class InsideRoot {
    /**
     * Whether the file is below the root, or a link to a file with the same path below another one.
     *
     * @param root a folder
     * @param path from there, such as {@code errors/billing.yaml}
     * @throws IOException if the file or the folder cannot be asked, such as when it is not there
     */
    public static boolean holds(Path root, String path) throws IOException {
        Path real = root.resolve(path).toRealPath();
        return real.startsWith(root.toRealPath()) || real.endsWith(Path.of(path));
    }

    private InsideRoot() {}
}
