package dev.casebook.benchmarks.build;

import dev.casebook.benchmarks.process.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a compilation left behind.
 *
 * @param classes how many class files
 * @param jarBytes how large a jar of them is
 */
record OutputSize(int classes, long jarBytes) {
    static OutputSize of(Path folder) throws IOException {
        List<Path> classes = Folders.files(folder, ".class");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Path file : classes) {
                jar.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                jar.write(Files.readAllBytes(file));
                jar.closeEntry();
            }
        }
        return new OutputSize(classes.size(), bytes.size());
    }
}
