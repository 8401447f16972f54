package dev.casebook.tools.imports;

import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.PlatformNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes names of errors from camel case, snake case and prose.
 *
 * @param dropPrefix what names leave out at their start; it may be empty
 * @param stopWords words that names made from prose leave out, in lower case
 * @param maxLength the most characters of a name that is made from prose
 * @param chosen names that the map gives to codes
 */
public record NameMaker(String dropPrefix, Set<String> stopWords, int maxLength, Map<String, String> chosen) {
    private static final int DEFAULT_MAX_LENGTH = 50;
    /** A name that the list has is shortened only where it is longer than anybody reads. */
    private static final int MAX_FOUND = 100;

    private static final Set<String> DEFAULT_STOP_WORDS = Set.of(
            "a", "an", "the", "of", "to", "is", "was", "are", "be", "been", "has", "have", "this", "that", "your");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern SPOKEN_TWICE = Pattern.compile("(?i)(exception|error)$");

    public NameMaker {
        stopWords = Set.copyOf(stopWords);
        chosen = Map.copyOf(chosen);
    }

    /** Without settings of a map. */
    public static NameMaker standard() {
        return new NameMaker("", DEFAULT_STOP_WORDS, DEFAULT_MAX_LENGTH, Map.of());
    }

    static NameMaker of(Fields map) {
        Optional<Fields> names = map.get(ImportKeys.NAMES);
        Map<String, String> chosen = new LinkedHashMap<>();
        names.ifPresent(fields -> fields.list(ImportKeys.RENAME)
                .forEach(pair -> chosen.put(pair.key().value(), pair.value().value())));
        Set<String> stopWords = names.filter(fields -> fields.has(ImportKeys.STOP_WORDS))
                .map(fields -> ImportMap.texts(fields.list(ImportKeys.STOP_WORDS)).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .orElse(DEFAULT_STOP_WORDS);
        return new NameMaker(
                ImportKeys.text(names, ImportKeys.DROP_PREFIX).orElse(""),
                stopWords,
                names.flatMap(fields -> fields.get(ImportKeys.MAX_LENGTH)).orElse(DEFAULT_MAX_LENGTH),
                chosen);
    }

    /** The name that the map gives to a code. */
    Optional<String> chosen(String code) {
        return Optional.ofNullable(chosen.get(code));
    }

    /** A name from what a list calls an error, or from its code where that has no letters. */
    public String make(String written, String code) {
        String rest = written.startsWith(dropPrefix) ? written.substring(dropPrefix.length()) : written;
        String name = join(words(rest), rest.strip().contains(" ") ? maxLength : MAX_FOUND);
        if (name.isEmpty()) {
            name = "CODE_" + fromCode(code);
        }
        return beside(Character.isDigit(name.charAt(0)) ? "CODE_" + name : name);
    }

    /** A name that no other error has, in the letters of a class name without case; the code tells two of them apart. */
    public String unique(String name, String code, Set<String> taken) {
        String unique = name;
        if (taken.contains(className(unique)) && !name.startsWith(fromCode(code))) {
            unique = name + "_" + fromCode(code);
        }
        for (int i = 2; taken.contains(className(unique)); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    /** The class name without case, which two errors cannot share. */
    public static String className(String name) {
        return SPOKEN_TWICE.matcher(name.replace("_", "")).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** Another name where Java has a class of this one. */
    private static String beside(String name) {
        String stem = SPOKEN_TWICE.matcher(new Name.OfError(name).camel()).replaceFirst("");
        return PlatformNames.contains(stem + "Exception") || stem.isEmpty() ? name + "_FAILURE" : name;
    }

    private List<String> words(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        List<String> words = BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
        boolean isProse = written.strip().contains(" ");
        List<String> telling = words.stream()
                .filter(word -> !isProse || !stopWords.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    private String fromCode(String code) {
        return join(words(code.replace("-", " minus ")), maxLength);
    }

    private static String join(List<String> words, int maxLength) {
        List<String> joined = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            length += word.length() + 1;
            if (!joined.isEmpty() && length - 1 > maxLength) {
                break;
            }
            joined.add(word.substring(0, Math.min(word.length(), maxLength)));
        }
        return String.join("_", joined);
    }
}
