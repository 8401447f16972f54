package dev.casebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer begins with, and what it once found, without the fuzzer: this runs everywhere. */
class SeedsTest {
    private static final Path CASES = Path.of("../../catalogue/language/src/test/resources/cases");
    private static final Path BODIES = Path.of("src/test/resources/bodies");
    private static final Path REGRESSIONS = Path.of("src/test/resources/regressions");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "yaml", YamlTarget::fuzzerTestOneInput,
            "catalogue", SeedsTest::writeSources,
            "json", JsonTarget::fuzzerTestOneInput,
            "envelope", EnvelopeTarget::fuzzerTestOneInput,
            "xml", XmlTarget::fuzzerTestOneInput);
    private static final Map<String, Path> SEEDS = Map.of(
            "yaml",
            CASES,
            "catalogue",
            CASES,
            "json",
            BODIES,
            "envelope",
            Path.of("src/test/resources/grammar"),
            "xml",
            Path.of("src/test/resources/xml"));

    private static final WhatsAppReader READER = WhatsAppReader.create();

    /** Few enough that each can go as far as sources. */
    private static void writeSources(byte[] bytes) {
        Depth depth = Depth.of(bytes);
        CatalogueTarget.check(bytes, depth == Depth.CLASSES ? depth : Depth.SOURCES);
    }

    @TestFactory
    Stream<DynamicTest> everyPromiseIsKept() {
        return TARGETS.keySet().stream().sorted().flatMap(SeedsTest::tests);
    }

    private static Stream<DynamicTest> tests(String target) {
        return Stream.of(SEEDS.get(target), REGRESSIONS.resolve(target))
                .flatMap(folder -> files(folder).stream())
                .map(file -> DynamicTest.dynamicTest(
                        target + " " + file, () -> TARGETS.get(target).accept(Files.readAllBytes(file))));
    }

    @Test
    void findsSeeds() {
        assertTrue(files(CASES).size() > 60);
        assertTrue(files(BODIES).size() > 5);
        TARGETS.keySet()
                .forEach(
                        target -> assertFalse(files(REGRESSIONS.resolve(target)).isEmpty(), target));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Random bytes reach each place of the envelope with every construct, also in a success. */
    @Test
    void grammarReachesConditionsAndShapesOfTexts() {
        Random random = new Random(2);
        Set<String> places = new TreeSet<>();
        int inSuccess = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] decisions = new byte[200];
            random.nextBytes(decisions);
            byte[] body = GrammarBody.of(decisions);
            AnyFormCheck.check(body);
            AnyFormCheck.errors(body, 400).stream()
                    .flatMap(error ->
                            error.report().fields().getOrDefault("location", "").lines())
                    .map(location -> location.replaceAll("[0-9]+", "*"))
                    .forEach(places::add);
            inSuccess += AnyFormCheck.errors(body, 200).stream()
                            .anyMatch(error -> error.unreadable().isEmpty())
                    ? 1
                    : 0;
        }
        assertTrue(inSuccess > 100, inSuccess + " errors of a success");
        assertTrue(places.containsAll(List.of("/error", "/errors/a/list/*", "/entities/*")), places + "");
    }

    /** Random bytes make bodies with errors, and not only bodies that are malformed. */
    @Test
    void grammarReachesErrors() {
        Random random = new Random(1);
        Set<String> reasons = new TreeSet<>();
        int codes = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] decisions = new byte[200];
            random.nextBytes(decisions);
            byte[] body = GrammarBody.of(decisions);
            JsonTarget.fuzzerTestOneInput(body);
            for (ReadError<WhatsAppException> error :
                    READER.reply(Body.wrap(body), 400, ReplyHeaders.none()).errors()) {
                error.unreadable()
                        .ifPresent(unreadable -> reasons.add(unreadable.reason().name()));
                codes += error.unreadable().isPresent() ? 0 : 1;
            }
        }
        assertTrue(codes > 100, codes + " errors");
        assertTrue(reasons.containsAll(List.of("MALFORMED", "NO_CODE", "BAD_CODE", "NOT_AN_OBJECT")), reasons + "");
    }
}
