package dev.casebook.maven.files;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder of resources, as a build declares it.
 *
 * @param folder where the files are
 * @param prefix the folder that they are copied to, such as {@code com/acme/}; empty for the root
 * @param filtering whether placeholders in them are filled when they are copied
 * @param includes patterns such as {@code **}{@code /*.yaml}; none takes every file
 * @param excludes patterns of files that are left out
 */
public record ResourceFolder(
        Path folder, String prefix, Filtering filtering, List<String> includes, List<String> excludes) {
    /** Whether the build changes files when it copies them. */
    public enum Filtering {
        /** They stay as they are. */
        OFF,
        /** Their placeholders are filled. */
        ON
    }

    public ResourceFolder {
        requireNonNull(folder, "folder");
        requireNonNull(prefix, "prefix");
        requireNonNull(filtering, "filtering");
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A folder whose files stay as they are, all of them. */
    public static ResourceFolder plain(Path folder) {
        return new ResourceFolder(folder, "", Filtering.OFF, List.of(), List.of());
    }

    boolean takes(String pathInFolder) {
        boolean included = includes.isEmpty() || matches(includes, pathInFolder);
        return included && !matches(excludes, pathInFolder);
    }

    private static boolean matches(List<String> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> AntPattern.matches(pattern, path));
    }
}
