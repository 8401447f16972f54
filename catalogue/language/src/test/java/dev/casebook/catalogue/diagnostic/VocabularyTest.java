package dev.casebook.catalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Messages use the words of the field, and exactly the parameters that they declare. */
class VocabularyTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/casebook/catalogue/diagnostic");

    @Test
    void usesNoWordOfTheList() throws IOException {
        Map<String, String> words = WordList.read("messages.txt").words();
        List<String> found = new ArrayList<>();
        for (Problem problem : Problems.all()) {
            String text = (problem.text() + " " + problem.help()).toLowerCase(Locale.ROOT);
            words.forEach((word, instead) -> {
                if (Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(text)
                        .find()) {
                    found.add(problem + " says \"" + word + "\"; say \"" + instead + "\": " + text);
                }
            });
        }
        assertEquals(List.of(), found);
        assertTrue(words.size() > 10);
    }

    @Test
    void usesExactlyTheDeclaredParameters() throws Exception {
        int messages = 0;
        for (Message message : all()) {
            Problem problem = message.problem();
            Matcher names = Template.PLACEHOLDER.matcher(problem.text() + problem.help());
            assertEquals(
                    names.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(message.parameters()),
                    problem.id());
            messages++;
        }
        assertEquals(Problems.all().size(), messages);
    }

    @Test
    void isOneSentenceWithoutFinalPeriod() {
        for (Problem problem : Problems.all()) {
            assertTrue(!problem.text().endsWith("."), problem.text());
            assertTrue(!problem.help().endsWith("."), problem.help());
        }
    }

    private static List<Message> all() throws Exception {
        List<Message> messages = new ArrayList<>();
        try (var files = Files.list(SOURCES)) {
            for (String name : files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Problems.java") && !file.equals("Problems.java"))
                    .map(file -> file.replace(".java", ""))
                    .toList()) {
                for (Field field : Class.forName("dev.casebook.catalogue.diagnostic." + name)
                        .getDeclaredFields()) {
                    if (Message.class.isAssignableFrom(field.getType())) {
                        messages.add((Message) field.get(null));
                    }
                }
            }
        }
        return messages;
    }
}
