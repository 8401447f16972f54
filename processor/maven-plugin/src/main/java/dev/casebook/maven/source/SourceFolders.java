package dev.casebook.maven.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the sources of a module. */
public final class SourceFolders {
    /** Every source below the folders, in the order of the folders and their files' paths. */
    public static List<SourceFile> in(Collection<Path> folders) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(SourceFolders::files)
                .map(SourceFolders::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<SourceFile> read(Path file) {
        return SourceLanguage.of(file).map(language -> SourceFile.of(text(file), language));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceFolders() {}
}
