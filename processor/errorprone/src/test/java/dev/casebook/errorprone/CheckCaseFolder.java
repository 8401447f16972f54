package dev.casebook.errorprone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The cases of one check in one version of the language, such as {@code cases/CasebookMagicCode/17}.
 *
 * @param folder where they stand
 */
record CheckCaseFolder(Path folder) {
    private static final Pattern MARK = Pattern.compile("/[/*] FINDS (?<below>BELOW )?(?<words>[^*]+?)( \\*/)?$");

    static List<CheckCaseFolder> all() {
        try (Stream<Path> folders = Files.find(
                CheckedCatalogues.RESOURCES.resolve("cases"),
                2,
                (path, file) -> path.getFileName().toString().matches("\\d+"))) {
            return folders.sorted().map(CheckCaseFolder::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String check() {
        return folder.getParent().getFileName().toString();
    }

    int release() {
        return Integer.parseInt(folder.getFileName().toString());
    }

    String name() {
        return check() + "/" + release();
    }

    /** The files of the cases. */
    List<Path> files() {
        return in(folder, ".java");
    }

    /** Where it is written what the first fix makes of the file; such a file is there only when there is a fix. */
    Path fixed(Path file) {
        return folder.resolve(file.getFileName() + ".fixed");
    }

    /** What the comments of all files expect: the place, and words of the message. */
    Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        for (Path file : files()) {
            List<String> lines = read(file).lines().toList();
            for (int line = 1; line <= lines.size(); line++) {
                Matcher mark = MARK.matcher(lines.get(line - 1));
                if (mark.find()) {
                    int place = mark.group("below") == null ? line : line + 1;
                    expected.put(file.getFileName() + ":" + place, mark.group("words"));
                }
            }
        }
        return expected;
    }

    /** What was found: the place and the whole message. */
    static Map<String, String> found(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Map<String, String> found = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            JavaFileObject source = diagnostic.getSource();
            String file = source == null
                    ? "?"
                    : Path.of(source.getName()).getFileName().toString();
            found.merge(file + ":" + diagnostic.getLineNumber(), diagnostic.getMessage(null), (a, b) -> a + "\n" + b);
        }
        return found;
    }

    /** The options of the language and of the class path. */
    Compilation compilation() {
        return new Compilation()
                .option("--release", Integer.toString(release()), "-cp", CheckedCatalogues.classPath())
                .option("-d", Compilation.folder(check()).toString());
    }

    /** A copy that fixes can be written to. */
    List<Path> copies() {
        Path copy = Compilation.folder(check());
        List<Path> copies = new ArrayList<>();
        for (Path file : files()) {
            copies.add(write(copy.resolve(file.getFileName()), read(file)));
        }
        return copies;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
