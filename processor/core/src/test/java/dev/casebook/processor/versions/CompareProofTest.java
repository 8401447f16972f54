package dev.casebook.processor.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a comparison says about programs is true: complete programs that compile with a catalogue stop compiling where a
 * change is of the kind `source`, and only there.
 */
@Tag("full")
class CompareProofTest {
    private static final Path CASES = Path.of("../../catalogue/tools/src/test/resources/compare");
    private static final Path PAGE = Path.of("../../docs/compare.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (wire|source|behaviour|text) \\|");

    /** Changes of what codes mean that also change types. */
    private static final Set<String> ALSO_BREAKING = Set.of("error-removed-not-retired", "code-kind-changed");

    @TempDir
    private Path folder;

    @Test
    void breaksProgramsWhereTheComparisonSaysSo() throws IOException {
        String base = Files.readString(CASES.resolve("base.yaml"));
        assertEquals(List.of(), errors(base));
        Map<String, String> kinds = kinds();
        Map<String, String> wrong = new TreeMap<>();
        int checked = 0;
        for (String section : Files.readString(CASES.resolve("cases.txt")).split("(?m)^== ")) {
            List<String> lines = section.lines().toList();
            if (lines.stream().anyMatch(line -> line.startsWith("=> "))) {
                checked++;
                boolean breaks = ids(lines).stream()
                        .anyMatch(id -> "source".equals(kinds.get(id)) || ALSO_BREAKING.contains(id));
                List<String> errors = errors(edited(base, lines));
                if (breaks == errors.isEmpty()) {
                    wrong.put(lines.get(0), errors.toString());
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(checked >= 40, "cases: " + checked);
    }

    private static Map<String, String> kinds() throws IOException {
        Map<String, String> kinds = new HashMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            kinds.put(row.group(1), row.group(2));
        }
        assertTrue(kinds.size() > 50, kinds::toString);
        return kinds;
    }

    private static List<String> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("=> "))
                .flatMap(line -> Stream.of(line.substring(3).split(" ")))
                .toList();
    }

    private static String edited(String base, List<String> lines) {
        String edited = base;
        String old = "";
        for (String line : lines) {
            String text = line.length() > 2 ? line.substring(2).replace("\\n", "\n") : "";
            if (line.startsWith("- ")) {
                old = text;
            } else if (line.startsWith("+")) {
                edited = edited.replace(old, text);
            }
        }
        return edited;
    }

    private List<String> errors(String catalogue) throws IOException {
        Path own = Files.createTempDirectory(folder, "case");
        Javac javac = new Javac(own).catalogue("shop", "shop.yaml", catalogue);
        try (Stream<Path> consumers = Files.list(CASES.resolve("consumers"))) {
            for (Path consumer : consumers.sorted().toList()) {
                javac.source("app/" + consumer.getFileName(), Files.readString(consumer));
            }
        }
        List<String> errors = new ArrayList<>();
        javac.compile().diagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .forEach(found -> errors.add(found.toString()));
        return errors;
    }
}
