package dev.casebook.catalogue.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lists of keys hold together with the case that shows every key. */
class LanguageTest {
    private static final Path CASES = Path.of("src/test/resources/cases/good");

    @Test
    void theCaseOfEveryKeyHasEveryKey() throws IOException {
        String example = Files.readString(CASES.resolve("every-key.yaml"))
                + Files.readString(CASES.resolve("every-key.de.yaml"));
        List<String> missing = new ArrayList<>();
        for (Keys keys : Language.mappings()) {
            for (Key key : keys.keys()) {
                if (!Pattern.compile("(?m)(^|[ {])" + key.name() + ":")
                        .matcher(example)
                        .find()) {
                    missing.add(keys.owner() + ": " + key.name());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noMappingHasAKeyTwice() {
        for (Keys keys : Language.mappings()) {
            Set<String> names = new HashSet<>(keys.names());
            assertEquals(names.size(), keys.names().size(), keys.owner());
        }
    }
}
