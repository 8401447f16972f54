package dev.casebook.processor.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.processor.generate.JavaHome;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that were compiled against a catalogue run with its later versions, on this JDK and on another one. {@code
 * -Dcasebook.rewrite=true} writes the tables of {@code docs/versions.md} anew.
 */
@Tag("full")
class VersionsTest {
    private static final Path PAGE = Path.of("../../docs/versions.md");
    private static final List<String> SWITCHES = List.of("PatternSwitch", "OperationSwitch");

    @TempDir
    private static Path directory;

    private static final Map<Change, Answers> ANSWERS = new LinkedHashMap<>();
    private static JavaHome newest;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        newest = JavaHome.other()
                .filter(other -> other.version() > JavaHome.own().version())
                .orElse(JavaHome.own());
        Consumers consumers = Consumers.compile(directory, newest);
        Answers first = ask(consumers, directory.resolve("first/classes"));
        for (Change change : Change.all()) {
            Path jar = consumers.catalogue("v" + ANSWERS.size(), change.apply(Consumers.catalogue()));
            ANSWERS.put(change, ask(consumers, jar).comparedWith(first));
        }
    }

    /** All JDKs give the same answers. */
    private static Answers ask(Consumers consumers, Path jar) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(VersionTables.consumers());
        names.removeAll(SWITCHES);
        Map<String, Map<Integer, String>> answers = consumers.answers(JavaHome.own(), jar, names);
        if (JavaHome.other().isPresent()) {
            consumers
                    .answers(JavaHome.other().get(), jar, names)
                    .forEach((consumer, other) -> assertEquals(answers.get(consumer), other, consumer));
        }
        if (newest.version() >= 21) {
            answers.putAll(consumers.answers(newest, jar, SWITCHES));
        }
        return new Answers(answers, answers);
    }

    @Test
    void pageShowsWhatWasMeasured() throws IOException {
        String page = Files.readString(PAGE);
        String tables = new VersionTables(ANSWERS).text();
        String expected = page.substring(0, page.indexOf(VersionTables.BEGIN)) + tables;
        if (ExpectedFile.isRewritten()) {
            Files.writeString(PAGE, expected);
        }
        if (newest.version() >= 21) {
            assertEquals(expected, Files.readString(PAGE));
        }
    }

    /** Only a handler of an operation that no longer exists fails: nothing is left that it could be asked about. */
    @Test
    void dispatchersAndHandlersNeverThrow() {
        Set<String> thrown = new TreeSet<>();
        ANSWERS.forEach((change, answers) ->
                VersionTables.DISPATCH.forEach(consumer -> answers.of(consumer).forEach((code, answer) -> {
                    if (Answers.isThrown(answer) && !isGone(change, consumer)) {
                        thrown.add(change.title() + ": " + consumer + " " + code + " " + answer);
                    }
                })));

        assertEquals(new TreeSet<>(), thrown);
    }

    @Test
    void otherErrorsAreDispatchedAsBefore() {
        Set<String> different = new TreeSet<>();
        ANSWERS.forEach((change, answers) -> VersionTables.DISPATCH.stream()
                .filter(consumer -> !isGone(change, consumer))
                .forEach(consumer -> answers.others(consumer, change)
                        .forEach((code, answer) ->
                                different.add(change.title() + ": " + consumer + " " + code + " " + answer))));

        assertEquals(new TreeSet<>(), different);
    }

    private static boolean isGone(Change change, String consumer) {
        return consumer.startsWith("Operation") && change.title().matches("an operation is (renamed|removed)");
    }
}
