package dev.casebook.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A fault of our own inside a check, under the real compiler: its words are read, and nothing else happens. */
final class FaultTest {
    private static final Pattern FAULT = Pattern.compile("\\[(?<check>Casebook\\w+)] \\[CB901] (?<words>(?s:.*))");

    @Test
    void reportsFaultOfACheckOnce() {
        Map<String, String> told = told(PluginTest.announced(), JavacTrees.class);
        assertEquals(PluginTest.announced(), told.keySet());
        told.forEach((check, words) -> {
            assertTrue(words.contains(".java (check " + check + ")"), words);
            assertTrue(words.contains("NoClassDefFoundError: dev/casebook/errorprone/Javac"), words);
            assertTrue(words.contains("  at dev.casebook.errorprone."), words);
            assertTrue(words.contains("Error Prone " + System.getProperty("error-prone.version") + ","), words);
            assertTrue(words.contains("report it to the maintainers of Casebook"), words);
        });
    }

    @Test
    void keepsOtherChecksRunning() {
        CheckCaseFolder cases = new CheckCaseFolder(CheckedCatalogues.RESOURCES.resolve("cases/CasebookMagicCode/17"));
        Set<String> checks = Set.of("CasebookMagicCode", "CasebookMessageParsed");
        Map<String, String> found = CheckCaseFolder.found(cases.compilation()
                .checkedBy(List.copyOf(checks))
                .loadedBy(new DamagedJar(TextSearch.class))
                .run(cases.files()));
        Set<String> others = new TreeSet<>();
        found.forEach((place, words) -> {
            if (!words.contains("[CB901]")) {
                others.add(place);
            }
        });
        assertTrue(found.values().toString().contains("(check CasebookMessageParsed)"), found::toString);
        assertEquals(cases.expected().keySet(), others);
    }

    private static Map<String, String> told(Set<String> checks, Class<?> missing) {
        Map<String, String> told = new TreeMap<>();
        CheckCaseFolder any = CheckCaseFolder.all().get(0);
        any.compilation()
                .checkedBy(List.copyOf(checks))
                .loadedBy(new DamagedJar(missing))
                .run(files())
                .forEach(diagnostic -> {
                    Matcher fault = FAULT.matcher(diagnostic.getMessage(null));
                    assertTrue(fault.find(), diagnostic::toString);
                    assertEquals(null, told.put(fault.group("check"), fault.group("words")), "told twice");
                });
        return told;
    }

    private static List<Path> files() {
        return CheckCaseFolder.all().stream()
                .filter(folder -> folder.release() == 17)
                .flatMap(folder -> folder.files().stream())
                .toList();
    }
}
