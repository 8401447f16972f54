package dev.casebook.tools.compare.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule reports its change, and nothing else does; the change back is reported too. */
class CompareRulesTest {
    private static final Path CASES = Path.of("src/test/resources/compare/cases.txt");
    private static final String ALWAYS = "revision-unchanged";

    @TestFactory
    Stream<DynamicTest> reportsEachChange() throws IOException {
        Catalogue base = catalogue(base());
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name, () -> {
                    Catalogue changed = catalogue(each.edited(base()));
                    assertEquals(each.forth, ids(compare(base, changed)), "forth");
                    assertEquals(each.back, ids(compare(changed, base)), "back");
                }));
    }

    @Test
    void hasACaseForEachRule() throws IOException {
        Set<String> tested = new HashSet<>(Set.of(ALWAYS, "translation-outdated"));
        for (ChangeCase each : cases()) {
            tested.addAll(each.forth);
            tested.addAll(each.back);
        }
        Set<String> ids = new HashSet<>();
        CompareRules.all().stream().map(ChangeRule::id).forEach(id -> assertTrue(ids.add(id), id));
        assertEquals(ids, tested);
        assertTrue(ids.size() > 50, "rules: " + ids.size());
    }

    @Test
    void reportsNothingForTheSameCatalogue() throws IOException {
        assertEquals(List.of(), compare(catalogue(base()), catalogue(base())));
    }

    @Test
    void reportsARevisionThatDidNotChange() throws IOException {
        String changed = base().replace("code: 30", "code: 31");
        Catalogue base = catalogue(base());
        assertTrue(compare(base, catalogue(changed)).stream()
                .anyMatch(change -> change.rule().id().equals(ALWAYS)));
        assertTrue(compare(base, catalogue(changed.replace("revision: \"1\"", "revision: \"2\""))).stream()
                .noneMatch(change -> change.rule().id().equals(ALWAYS)));
    }

    @Test
    void reportsATranslationThatWasLeftBehind() throws IOException {
        String page = base().replace("no-error: 0", "no-error: 0\ntranslations: de");
        StringBuilder german = new StringBuilder("casebook: 1\nlanguage: de\nerrors:\n");
        Map.of(
                        "CARD_DECLINED",
                        "Card declined",
                        "CARD_LOST",
                        "Card lost",
                        "TOO_FAST",
                        "Too fast",
                        "ORDER_GONE",
                        "Order gone")
                .forEach((name, title) -> german.append("  ")
                        .append(name)
                        .append(":\n    title: {original: ")
                        .append(title)
                        .append(", translation: x}\n"));
        Catalogue was = withGerman(page, german.toString());
        Catalogue is = withGerman(page.replace("Too fast", "Too quick"), german.toString());
        assertEquals(List.of("title-changed", "translation-outdated"), ids(compare(was, is)));
    }

    private static List<CatalogueChange> compare(Catalogue before, Catalogue after) {
        return CompareRules.compare(Comparison.of(before, after));
    }

    private static Catalogue withGerman(String page, String german) {
        return CatalogueCompiler.compile("shop.yaml", path -> switch (path) {
                    case "shop.yaml" -> Optional.of(CatalogueFile.of(path, page.getBytes()));
                    case "shop.de.yaml", "shop_de.yaml" -> Optional.of(CatalogueFile.of(path, german.getBytes()));
                    default -> Optional.empty();
                })
                .value()
                .orElseThrow();
    }

    private static List<String> ids(List<CatalogueChange> changes) {
        return changes.stream()
                .map(change -> change.rule().id())
                .filter(id -> !id.equals(ALWAYS))
                .sorted()
                .toList();
    }

    private static Catalogue catalogue(String text) {
        Checked<Catalogue> checked = CatalogueCompiler.compile(SourceText.of("shop.yaml", text));
        assertTrue(
                !checked.hasErrors(),
                () -> checked.findings().stream().map(FindingText::of).toList().toString());
        return checked.value().orElseThrow();
    }

    private static String base() throws IOException {
        return Files.readString(CASES.resolveSibling("base.yaml"));
    }

    private static List<ChangeCase> cases() throws IOException {
        List<ChangeCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(CASES)) {
            if (line.startsWith("== ")) {
                cases.add(new ChangeCase(line.substring(3)));
            } else if (!cases.isEmpty() && !line.isEmpty()) {
                cases.get(cases.size() - 1).add(line);
            }
        }
        return cases;
    }

    /** One case of the file. */
    private static final class ChangeCase {
        private final String name;
        private final List<String> old = new ArrayList<>();
        private final List<String> replaced = new ArrayList<>();
        private List<String> forth = List.of();
        private List<String> back = List.of();

        ChangeCase(String name) {
            this.name = name;
        }

        void add(String line) {
            String rest = line.length() > 2 ? line.substring(2).replace("\\n", "\n") : "";
            switch (line.charAt(0)) {
                case '-' -> old.add(rest);
                case '+' -> replaced.add(rest);
                case '=' -> forth = ids(rest);
                case '<' -> back = ids(rest);
                default -> throw new IllegalArgumentException(line);
            }
        }

        private static List<String> ids(String line) {
            return Stream.of(line.strip().split(" "))
                    .filter(id -> !id.isEmpty())
                    .sorted()
                    .toList();
        }

        String edited(String text) {
            String edited = text;
            for (int i = 0; i < old.size(); i++) {
                assertTrue(edited.contains(old.get(i)), old.get(i));
                edited = edited.replace(old.get(i), replaced.get(i));
            }
            return edited;
        }
    }
}
