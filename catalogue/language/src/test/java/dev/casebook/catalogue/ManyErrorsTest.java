package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.naming.JavaNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large catalogues compile. */
class ManyErrorsTest {
    private static final int MANY = 10_000;

    @Test
    void compilesTenThousandErrors() {
        Checked<Catalogue> compiled = Compiled.text(catalogue("remedy: Wait."));
        assertEquals(List.of(), compiled.findings());
        Catalogue catalogue = compiled.value().orElseThrow();
        assertEquals(MANY, catalogue.errors().size());
        assertEquals(MANY, JavaNames.of(catalogue).errors().size());
    }

    @Test
    void reportsTenThousandMistakes() {
        assertEquals(MANY, Compiled.text(catalogue("remdy: Wait.")).findings().size());
    }

    private static String catalogue(String last) {
        StringBuilder text = new StringBuilder(
                "casebook: 1\nname: Large\ntitle: Large\nrevision: 1\ngranularity: error\ncategories:\n"
                        + "  some:\n    title: Some\n    advice: give-up\nerrors:\n");
        String meaning = "words ".repeat(60).strip();
        for (int i = 0; i < MANY; i++) {
            text.append("  ERROR_NUMBER_").append(i).append(":\n    code: ").append(100_000 + i);
            text.append("\n    category: some\n    title: Error ").append(i);
            text.append("\n    meaning: ")
                    .append(meaning)
                    .append("\n    ")
                    .append(last)
                    .append('\n');
        }
        return text.toString();
    }
}
