package dev.casebook.tools.compare.rules;

import dev.casebook.testing.ExpectedFile;
import dev.casebook.tools.compare.ChangeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about comparing lists every rule. {@code -Dcasebook.rewrite=true} writes the table anew. */
class CompareDocumentationTest {
    private static final Path PAGE = Path.of("../../docs/compare.md");
    private static final String TABLE = "| rule | kind | version | change | what it does |\n|---|---|---|---|---|\n";

    @Test
    void listsEveryRule() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder expected =
                new StringBuilder(page.contains(TABLE) ? page.substring(0, page.indexOf(TABLE)) : page);
        expected.append(TABLE);
        for (ChangeRule rule : CompareRules.all()) {
            expected.append("| `")
                    .append(rule.id())
                    .append("` | ")
                    .append(rule.kind().word())
                    .append(" | ");
            expected.append(rule.verdict().word())
                    .append(" | ")
                    .append(rule.title())
                    .append(" | ");
            expected.append(rule.reason()).append(" |\n");
        }
        ExpectedFile.assertContains(PAGE, expected.toString());
    }
}
