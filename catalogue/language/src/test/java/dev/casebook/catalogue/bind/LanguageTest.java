package dev.casebook.catalogue.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of keys hold together with the good cases, which show every key. */
class LanguageTest {
    @Test
    void usesEveryKeyInTheGoodCases() throws IOException {
        String example = goodCases();
        List<String> missing = new ArrayList<>();
        for (Keys keys : Language.mappings()) {
            for (Key<?> key : keys.keys()) {
                if (!Pattern.compile("(?m)(^|[ {])" + key.name() + ":")
                        .matcher(example)
                        .find()) {
                    missing.add(keys.owner() + ": " + key.name());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static String goodCases() throws IOException {
        StringBuilder cases = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases/good"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                cases.append(Files.readString(file));
            }
        }
        return cases.toString();
    }

    @Test
    void hasEveryKeyOfAMappingOnce() {
        for (Keys keys : Language.mappings()) {
            Set<String> names = new HashSet<>(keys.names());
            assertEquals(names.size(), keys.names().size(), keys.owner());
        }
    }
}
