package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.UNREADABLE_LIST;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.objectweb.asm.ClassReader;

/**
 * Reads the enums and the constants of a class file, or of the classes of a jar. Classes are parsed and never loaded. The
 * columns are those of a Java source, without comments.
 */
final class ClassRowReader implements RowReader {
    private static final int MAX_CLASS = 8 << 20;
    private static final long MAX_CLASSES = 256L << 20;

    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        SourceText name = SourceText.of(file.path(), "");
        List<ListRow> rows = new ArrayList<>();
        try {
            for (byte[] bytes : classes(file, place)) {
                ClassConstants constants = new ClassConstants(name.start());
                new ClassReader(bytes).accept(constants, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
                rows.addAll(constants.rows());
            }
        } catch (IOException | RuntimeException damaged) {
            // the library throws many kinds for a class that is damaged
            findings.add(UNREADABLE_LIST
                    .of("a class", String.valueOf(damaged.getMessage()))
                    .at(name.start()));
        }
        return new ConstantRows(place, name.start()).filtered(rows, findings);
    }

    private static List<byte[]> classes(CatalogueFile file, ListPlace place) throws IOException {
        if (!file.path().toLowerCase(Locale.ROOT).endsWith(".jar")) {
            return List.of(file.bytes());
        }
        List<byte[]> classes = new ArrayList<>();
        long total = 0;
        try (ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (isAskedFor(entry.getName(), place)) {
                    byte[] bytes = jar.readNBytes(MAX_CLASS);
                    total += bytes.length;
                    if (total > MAX_CLASSES) {
                        throw new IOException(
                                "its classes are larger than " + (MAX_CLASSES >> 20) + " MiB; give `type`");
                    }
                    classes.add(bytes);
                }
            }
        }
        return classes;
    }

    private static boolean isAskedFor(String entry, ListPlace place) {
        String simple = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('$')) + 1);
        return entry.endsWith(".class")
                && place.type().map(type -> simple.equals(type + ".class")).orElse(true);
    }
}
