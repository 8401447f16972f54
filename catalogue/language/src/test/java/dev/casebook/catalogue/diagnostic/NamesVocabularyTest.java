package dev.casebook.catalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that users see use the words of the field: Java names, generated names, keys and values of the language. */
class NamesVocabularyTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path GOLDEN = ROOT.resolve("processor/core/src/test/resources/golden");
    private static final Path SCHEMA = Path.of("src/main/resources/dev/casebook/catalogue/casebook.schema.json");

    /** A key, or a list of values, of the schema. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*)\": \\{");

    private static final Pattern VALUES = Pattern.compile("\"(?:enum|const)\": ((?:\\[[^]]*])|\"[^\"]*\")");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runtime/core",
                "runtime/reader",
                "runtime/http-client",
                "runtime/observe",
                "runtime/retry",
                "catalogue/http",
                "catalogue/postgresql",
                "catalogue/whatsapp"
            })
    void findsNoListedWordInPublicNames(String module) throws IOException {
        Set<String> names = PublicNames.of(ROOT.resolve(module).resolve("src/main/java"));
        assertEquals(List.of(), WordList.read("names.txt").findIn(names));
    }

    @Test
    void findsNoListedWordInGeneratedNames() throws IOException {
        Set<String> names = PublicNames.of(GOLDEN);
        assertTrue(names.contains("BillingException.accept"), names::toString);
        assertEquals(List.of(), WordList.read("names.txt").findIn(names));
    }

    @Test
    void keysAndValuesOfTheLanguageUseNoWordOfTheList() throws IOException {
        String schema = Files.readString(SCHEMA);
        Set<String> words = new TreeSet<>(find(KEY, schema));
        find(VALUES, schema).forEach(values -> words.addAll(find(VALUE, values)));
        assertTrue(words.containsAll(List.of("initial-delay", "max-retries", "event", "give-up")), words::toString);
        assertEquals(List.of(), findIn(words));
    }

    @Test
    void findsWordsInNamesOfEachStyle(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Policy.java");
        Files.writeString(source, """
                public interface Policy {
                    int MOST_DELAY = 1;
                    Policy withMostDelay(int factor);
                    record Step(int firstDelay) { private int longest() { return 1; } }
                }
                """);
        assertEquals(
                List.of("Policy.MOST_DELAY", "Policy.factor", "Policy.withMostDelay", "Step.firstDelay"),
                WordList.read("names.txt").findIn(PublicNames.of(folder)).stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        assertEquals(List.of("most-delay says \"most\"; say \"max-delay\""), findIn(Set.of("most-delay", "utmost")));
    }

    private static List<String> findIn(Set<String> keys) throws IOException {
        return WordList.read("keys.txt").findIn(keys);
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
