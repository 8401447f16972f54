package dev.casebook.catalogue.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words that are not used, and what to say instead, from a file with lines such as {@code most = max}. */
record WordList(Map<String, String> words) {
    private static final Path FOLDER = Path.of("src/test/resources/vocabulary");

    static WordList read(String file) throws IOException {
        return new WordList(Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new)));
    }

    /** One line for each word of the list in one of the names: {@code Advice.mostDelay says "most"; say "max"}. */
    List<String> findIn(Collection<String> names) {
        return names.stream()
                .flatMap(name -> words.keySet().stream()
                        .filter(word -> (" " + split(name) + " ").contains(" " + word + " "))
                        .map(word -> name + " says \"" + word + "\"; say \"" + words.get(word) + "\""))
                .toList();
    }

    /** The words of a name in lower case: {@code with most delay} of withMostDelay, WITH_MOST_DELAY or with-most-delay. */
    private static String split(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .toLowerCase(Locale.ROOT)
                .trim();
    }
}
