package dev.casebook.tools.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.tools.list.ListFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about importing: its example runs from files to files, twice, and its tables name every key and format. */
class ImportDocumentationTest {
    private static final Path PAGE = Path.of("../../docs/import.md");

    @TempDir
    private Path folder;

    @Test
    void importsTheExample() throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(folder.resolve("errors.csv"), block(page, "text", 0));
        Files.writeString(folder.resolve("import.yaml"), block(page, "yaml", 0));
        Path out = folder.resolve("src/main/resources/shop.yaml");
        assertEquals(List.of("shop.tsv", "shop.yaml"), names(run(out)));
        assertEquals(List.of(), names(run(out)));
        Files.writeString(out, "\n" + block(page, "yaml", 1), UTF_8, java.nio.file.StandardOpenOption.APPEND);
        assertTrue(run(out).report().toString().contains("101 CARD_DECLINED: remedy, advice"));
        try (var files = Files.list(out.getParent())) {
            assertEquals(2, files.count(), "nothing else is left there");
        }
    }

    @Test
    void listsEveryKeyAndFormat() throws IOException {
        String page = Files.readString(PAGE);
        ImportKeys.ALL.names().forEach(key -> assertTrue(page.contains("| `" + key + "` |"), key));
        ImportKeys.COLUMNS_KEYS.names().forEach(key -> assertTrue(page.contains("`" + key + "`"), key));
        ImportKeys.RULE_KEYS.names().forEach(key -> assertTrue(page.contains("`" + key), key));
        ImportKeys.NAMES_KEYS.names().forEach(key -> assertTrue(page.contains("`" + key), key));
        for (ListFormat format : ListFormat.values()) {
            assertTrue(page.contains("`" + format.word() + "`"), format.word());
        }
    }

    private ImportFiles.Written run(Path out) throws IOException {
        Checked<ImportFiles.Written> written =
                new ImportFiles(folder.resolve("errors.csv"), folder.resolve("import.yaml"), out).run();
        assertEquals(List.of(), written.findings());
        return written.value().orElseThrow();
    }

    private static List<String> names(ImportFiles.Written written) {
        return written.files().stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String block(String page, String language, int number) {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
        for (int i = 0; i <= number; i++) {
            assertTrue(block.find(), language);
        }
        return block.group(1);
    }
}
