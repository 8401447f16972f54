package dev.casebook.catalogue.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one list of the files that a catalogue is made of: the file itself, what {@code include} and {@code amends} name,
 * however deep, and the files of the languages that {@code translations} names. What is named and not there is left out
 * here; the catalogue's compiler says so.
 */
public final class CatalogueFiles {
    /** How many files a catalogue can be made of. */
    public static final int MAX = 1_000;

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

    /** The path of a catalogue's file in a language, such as {@code com/acme/billing.pt-BR.yaml}. */
    public static String translation(String catalogue, String language) {
        String ending = "." + language;
        Matcher extension = EXTENSION.matcher(catalogue);
        return extension.find() ? extension.replaceFirst(ending + "$0") : catalogue + ending + ".yaml";
    }

    private List<CatalogueFile> from(String path) {
        lookup.find(path).ifPresent(this::add);
        while (!unread.isEmpty()) {
            CatalogueFile file = unread.remove();
            if (!TextFormat.of(file.path()).isTable()) {
                findNamed(file);
            }
        }
        return new ArrayList<>(found.values());
    }

    private void findNamed(CatalogueFile file) {
        NamedFiles.in(file.text()).forEach(name -> find(file, name));
        NamedFiles.languages(file.text()).forEach(language -> findTranslation(file, language));
    }

    private void find(CatalogueFile from, String name) {
        FilePath.resolve(name, from.path())
                .filter(this::hasRoom)
                .flatMap(lookup::find)
                .ifPresent(this::add);
    }

    private void findTranslation(CatalogueFile of, String language) {
        Optional.of(translation(of.path(), language))
                .filter(this::hasRoom)
                .flatMap(lookup::find)
                .ifPresent(this::add);
    }

    /** Whether the file is another one, and not one too many. */
    private boolean hasRoom(String path) {
        return !found.containsKey(path) && found.size() < MAX;
    }

    private void add(CatalogueFile file) {
        if (found.putIfAbsent(file.path(), file) == null) {
            unread.add(file);
        }
    }
}
