package dev.casebook.catalogue.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the language has every key in its place, and every finding about what a catalogue says. */
class LanguagePageTest {
    private static final Path PAGE = Path.of("../../docs/language.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)\n((?:(?!## ).*\n)*)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.+?) \\| (.+?) \\| `(.+?)` \\| ((?:CB\\d{3}(?:, )?)+) \\|$");
    private static final Pattern ID = Pattern.compile("CB\\d{3}");

    @Test
    void documentsEveryKey() throws IOException {
        String page = Files.readString(PAGE);
        for (Keys keys : Language.mappings()) {
            List<String> rows = new ArrayList<>();
            Matcher row = ROW.matcher(section(page, keys.owner()));
            while (row.find()) {
                Key<?> key =
                        keys.find(row.group(1)).orElseThrow(() -> new AssertionError("no such key: " + row.group()));
                rows.add(key.name());
                assertEquals(key.form().words(), row.group(2), row.group());
                assertEquals(key.isRequired(), row.group(3).equals("required"), row.group());
                assertTrue(row.group(4).startsWith(key.name() + ": "), row.group());
            }
            assertEquals(keys.names(), rows, keys.owner());
        }
    }

    @Test
    void documentsEveryFindingAboutACatalogue() throws IOException {
        Set<String> known =
                new TreeSet<>(Problems.all().stream().map(Problem::id).toList());
        Set<String> written = new HashSet<>();
        Matcher id = ID.matcher(Files.readString(PAGE).replace("CB101 to CB112", inBetween(known)));
        while (id.find()) {
            written.add(id.group());
        }
        assertTrue(known.containsAll(written), () -> "no such finding: " + written);
        known.removeIf(each -> each.compareTo("CB4") > 0);
        known.removeAll(written);
        assertEquals(Set.of(), known);
    }

    private static String inBetween(Set<String> known) {
        return String.join(
                " ", known.stream().filter(id -> id.compareTo("CB112") <= 0).toList());
    }

    private static String section(String page, String owner) {
        Matcher section = SECTION.matcher(page);
        while (section.find()) {
            if (plain(section.group(1)).equals(plain(owner))) {
                return section.group(2);
            }
        }
        assertFalse(true, "no section about " + owner);
        return "";
    }

    private static String plain(String heading) {
        return heading.replace("`", "").toLowerCase(Locale.ROOT);
    }
}
