package dev.casebook.generator.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Asks whether a class is in the jars and folders of a class path. No class is loaded.
 *
 * @param places jars and folders
 */
record ClassPathNames(List<Path> places) {
    ClassPathNames {
        places = List.copyOf(places);
    }

    /**
     * Whether one of the places has the class.
     *
     * @param className its qualified name
     * @throws IOException if a jar cannot be read; the message is for people
     */
    boolean has(String className) throws IOException {
        String file = className.replace('.', '/') + ".class";
        for (Path place : places) {
            if (Files.isDirectory(place) ? Files.exists(place.resolve(file)) : isInJar(place, file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInJar(Path jar, String file) throws IOException {
        if (!Files.exists(jar)) {
            throw new IOException("the class path has `" + jar + "`, which is not there");
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(file) != null;
        } catch (ZipException odd) {
            throw new IOException("the class path has `" + jar + "`, which is no jar: " + odd.getMessage(), odd);
        }
    }
}
