package dev.casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.tools.io.ShippedCatalogues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of every catalogue keeps its schema. */
class JsonCommandTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CommandRun.of("json", "--schema").ends(0).out(), InputFormat.JSON);

    static List<String> catalogues() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../language/src/test/resources/cases/good"))) {
            return Stream.concat(
                            ShippedCatalogues.names().stream(),
                            files.map(Path::toString)
                                    .filter(file -> file.endsWith(".yaml"))
                                    .sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void keepsTheSchema(String catalogue) {
        CommandRun run = CommandRun.of("json", catalogue).ends(0);
        List<Error> errors = SCHEMA.validate(run.out(), InputFormat.JSON);
        assertEquals(List.of(), errors);
        assertEquals(run.out(), CommandRun.of("json", catalogue).out());
    }

    @Test
    void refusesOtherJson() {
        String json = CommandRun.of("json", "http").out();
        assertNotEquals(
                List.of(), SCHEMA.validate(json.replaceFirst("\"format\": 1", "\"format\": 2"), InputFormat.JSON));
        assertNotEquals(List.of(), SCHEMA.validate(json.replace("\"REJECTED\"", "\"NO\""), InputFormat.JSON));
        CommandRun.of("json").ends(2).says("the catalogue is missing");
    }
}
