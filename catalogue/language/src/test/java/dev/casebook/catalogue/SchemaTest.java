package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.EntryProblems.LINK_SCHEME;
import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_KEY;
import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_VALUE;
import static dev.casebook.catalogue.diagnostic.StructureProblems.NOT_A_MAPPING;
import static dev.casebook.catalogue.diagnostic.StructureProblems.NOT_A_SCALAR;
import static dev.casebook.catalogue.diagnostic.StructureProblems.OTHER_VERSION;
import static dev.casebook.catalogue.diagnostic.StructureProblems.UNKNOWN_KEY;
import static dev.casebook.catalogue.diagnostic.ValueProblems.ADVICE_ALONE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.ADVICE_NEEDS_A_VALUE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.ADVICE_TAKES_NO_VALUE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.CODE_OUT_OF_RANGE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_AN_ADVICE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_CODE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_DATE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_DURATION;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_HEADER;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_NAME;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_NUMBER;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_POINTER;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_PREFIX;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_TEXT_CODE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_WORD;
import static dev.casebook.catalogue.diagnostic.ValueProblems.SEVERAL_LINES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.SchemaText;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.source.Span;
import dev.casebook.testing.ExpectedFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema for editors is the list of keys, takes every good catalogue, and refuses at its place each mistake that
 * it can see. {@code -Dcasebook.rewrite=true} writes it anew.
 */
class SchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/dev/casebook/catalogue/casebook.schema.json");
    private static final Path CASES = Path.of("src/test/resources/cases");
    /** Where a schema cannot see what it sees elsewhere, and why: {@code not-a-date.yaml:6:29 NOT_A_DATE   # why}. */
    private static final Path UNSEEN = Path.of("src/test/resources/schema/unseen.txt");

    private static final Pattern REFERENCE = Pattern.compile("#/definitions/([a-z-]+)");

    /** What a schema sees; the rest takes a look at other places, or at how a text is written. */
    private static final Set<Problem> SEEN = Set.of(
            MISSING_KEY.problem(),
            UNKNOWN_KEY.problem(),
            NOT_A_SCALAR.problem(),
            NOT_A_MAPPING.problem(),
            MISSING_VALUE.problem(),
            OTHER_VERSION.problem(),
            NOT_A_WORD.problem(),
            NOT_A_NAME.problem(),
            NOT_A_CODE.problem(),
            CODE_OUT_OF_RANGE.problem(),
            NOT_A_TEXT_CODE.problem(),
            NOT_A_PREFIX.problem(),
            NOT_A_DURATION.problem(),
            NOT_A_NUMBER.problem(),
            NOT_A_DATE.problem(),
            SEVERAL_LINES.problem(),
            NOT_AN_ADVICE.problem(),
            ADVICE_NEEDS_A_VALUE.problem(),
            ADVICE_TAKES_NO_VALUE.problem(),
            ADVICE_ALONE.problem(),
            LINK_SCHEME.problem(),
            NOT_A_POINTER.problem(),
            NOT_A_HEADER.problem());

    @Test
    void isGeneratedFromTheKeys() {
        String schema = SchemaText.of(Language.mappings());
        ExpectedFile.assertContains(SCHEMA, schema);
    }

    @Test
    void hasExactlyTheKeysOfTheLanguage() throws IOException {
        JsonNode definitions = definitions();
        Set<String> further = new TreeSet<>(definitions.propertyNames());
        for (Keys keys : Language.mappings()) {
            JsonNode properties = definitions.get(keys.definition()).get("properties");
            assertEquals(keys.names(), List.copyOf(properties.propertyNames()), keys.owner());
            for (Key<?> key : keys.keys()) {
                assertEquals(
                        key.about(),
                        properties.get(key.name()).get("description").asString());
            }
            further.remove(keys.definition());
        }
        assertEquals(Set.of("hex-codes", "integer-codes", "part", "text-codes", "whole-entries"), further);
    }

    @Test
    void leadsToEveryDefinition() throws IOException {
        Set<String> named = REFERENCE
                .matcher(Files.readString(SCHEMA))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(definitions().propertyNames()), named);
    }

    private static JsonNode definitions() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SCHEMA)).get("definitions");
    }

    static List<Path> good() throws IOException {
        List<Path> good = new ArrayList<>(yaml(CASES.resolve("good")));
        for (String catalogue : List.of("whatsapp", "postgresql", "http")) {
            List<Path> shipped = yaml(Path.of("..", catalogue, "src/main/resources"));
            assertTrue(!shipped.isEmpty(), catalogue);
            good.addAll(shipped);
        }
        good.addAll(yaml(Path.of("../../processor/core/src/test/resources")));
        return good;
    }

    @ParameterizedTest
    @MethodSource("good")
    void acceptsEveryGoodCase(Path file) throws IOException {
        assertEquals(List.of(), ValidatedFile.of(SCHEMA, file).messages());
    }

    /** Each file of each bad case, by the name that findings in it say. */
    static List<Arguments> bad() throws IOException {
        List<Arguments> bad = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES.resolve("bad"))) {
            for (Path each : files.filter(Compiled::isCase).sorted().toList()) {
                Compiled.files(each).forEach((name, file) -> bad.add(Arguments.of(each, name, file)));
            }
        }
        return bad;
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatItCanSee(Path of, String name, Path file) throws IOException {
        ValidatedFile validated = ValidatedFile.of(SCHEMA, file);
        Set<String> passed = new TreeSet<>();
        seen(of).filter(finding -> place(finding).source().name().equals(name))
                .filter(finding -> !validated.refuses(place(finding)))
                .forEach(finding -> passed.add(
                        path(file) + position(finding) + " " + finding.problem().id()));
        assertEquals(unseen(path(file)), passed, () -> String.join("\n", validated.messages()));
    }

    private static String path(Path file) {
        return CASES.resolve("bad").relativize(file).toString().replace(File.separatorChar, '/') + ":";
    }

    private static String position(Finding finding) {
        return place(finding).line() + ":" + place(finding).column();
    }

    private static Set<String> unseen(String path) throws IOException {
        return Files.readAllLines(UNSEEN).stream()
                .filter(line -> line.startsWith(path))
                .map(line -> line.replaceFirst("   # .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasACaseForEveryProblemOfTheSchema() throws IOException {
        Set<Problem> missing = new TreeSet<>(SEEN);
        for (Arguments each : bad()) {
            seen((Path) each.get()[0]).forEach(finding -> missing.remove(finding.problem()));
        }
        assertEquals(Set.of(), missing);
    }

    private static Stream<Finding> seen(Path of) throws IOException {
        return Compiled.file(of).findings().stream().filter(finding -> SEEN.contains(finding.problem()));
    }

    private static Span place(Finding finding) {
        return finding.span().orElseThrow();
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
