package dev.casebook.catalogue.digest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one list of the files that a catalogue is made of: the file itself, and what {@code include} and {@code amends}
 * name, however deep. What is named and not there is left out here; the catalogue's compiler says so.
 */
public final class CatalogueFiles {
    /** How many files a catalogue can be made of. */
    public static final int MOST = 1_000;

    private static final Pattern EXTENSION = Pattern.compile("\\.ya?ml$");

    private final FileLookup lookup;
    private final Map<String, CatalogueFile> found = new LinkedHashMap<>();
    private final Deque<CatalogueFile> unread = new ArrayDeque<>();

    private CatalogueFiles(FileLookup lookup) {
        this.lookup = lookup;
    }

    /** Every file of the catalogue at a path, the catalogue first; empty where it is not there. */
    public static List<CatalogueFile> of(String path, FileLookup lookup) {
        return new CatalogueFiles(lookup).from(path);
    }

    /** Those of the names beside a catalogue that are its translations, such as {@code billing.pt-BR.yaml}, sorted. */
    public static List<String> translations(String catalogue, Collection<String> names) {
        String stem = EXTENSION.matcher(lastName(catalogue)).replaceFirst("");
        Pattern translation = Pattern.compile(Pattern.quote(stem) + "\\.[A-Za-z]{2,8}([-_][A-Za-z0-9]+)*\\.ya?ml");
        return names.stream()
                .filter(name -> translation.matcher(name).matches())
                .sorted()
                .toList();
    }

    private List<CatalogueFile> from(String path) {
        lookup.find(path).ifPresent(this::add);
        while (!unread.isEmpty()) {
            CatalogueFile file = unread.remove();
            NamedFiles.in(file.text()).forEach(name -> find(file, name));
        }
        return new ArrayList<>(found.values());
    }

    private void find(CatalogueFile from, String name) {
        FilePath.resolve(name, from.path())
                .filter(this::hasRoom)
                .flatMap(lookup::find)
                .ifPresent(this::add);
    }

    /** Whether the file is another one, and not one too many. */
    private boolean hasRoom(String path) {
        return !found.containsKey(path) && found.size() < MOST;
    }

    private void add(CatalogueFile file) {
        if (found.putIfAbsent(file.path(), file) == null) {
            unread.add(file);
        }
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
