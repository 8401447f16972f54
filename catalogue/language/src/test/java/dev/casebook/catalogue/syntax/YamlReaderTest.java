package dev.casebook.catalogue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much is read. */
class YamlReaderTest {
    @Test
    void moreThanTheThreeMegabytesOfTheLibrary() {
        Findings findings = new Findings();
        String comments = ("#".repeat(1 << 16) + "\n").repeat(49);
        SyntaxTree tree = YamlReader.read(SourceText.of("a.yaml", comments + "key: value\n"), findings);
        assertEquals(List.of(), findings.toList());
        assertEquals(SyntaxTree.Extent.WHOLE, tree.extent());
        assertEquals(50, tree.root().orElseThrow().span().line());
    }
}
