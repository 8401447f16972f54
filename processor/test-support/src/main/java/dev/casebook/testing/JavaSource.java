package dev.casebook.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source file, for tests that look at what uses what.
 *
 * @param file the file
 * @param text its text
 */
public record JavaSource(Path file, String text) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    // qualified names in the code count too: an import can be avoided by writing one
    private static final Pattern NAME = Pattern.compile("\\b(dev\\.casebook(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** The sources below a folder, in the order of their paths; what a module declares is none. */
    public static List<JavaSource> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .map(JavaSource::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The package. */
    public String packageName() {
        Matcher declaration = PACKAGE.matcher(text);
        assertTrue(declaration.find(), file::toString);
        return declaration.group(1);
    }

    /** The other packages of the project that its code names. */
    public Set<String> usedPackages() {
        Set<String> used = new TreeSet<>();
        String code = COMMENT.matcher(text).replaceAll("");
        NAME.matcher(code).results().map((MatchResult found) -> found.group(1)).forEach(used::add);
        used.remove(packageName());
        return used;
    }

    private static JavaSource of(Path file) {
        try {
            return new JavaSource(file, Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
