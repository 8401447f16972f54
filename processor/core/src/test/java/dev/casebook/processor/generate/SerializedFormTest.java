package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions are written and read back, by the same version of a catalogue and by another. */
class SerializedFormTest {
    private static final Path USER = Path.of("src/test/resources/serialized/User.java");
    private static final String CATALOGUE = """
            casebook: 1
            name: Till
            title: Till
            revision: "1"
            codes: text
            categories:
              payment: {title: Payment, advice: ask-user, covers: P-*}
            errors:
              DECLINED:
                code: P-1
                category: payment
                title: Declined
                remedy: Ask for another card.
                parameters:
                  amount: int
                  shop: String
                  pin: {type: String, secret: true}
                message: "{amount} declined in {shop}"
              CLOSED:
                code: C
                category: payment
                title: Closed
                remedy: Come back.
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsTypeValuesMessageAndStackTraceButNoSecret() throws Exception {
        assertEquals(
                List.of("DeclinedException P-1 {amount=12, shop=Nova} Optional[12 declined in Nova] pin Optional.empty "
                        + "cause why traced true"),
                writtenAndRead(CATALOGUE, CATALOGUE, "declined"));
        String stream = stream();
        assertFalse(stream.contains("TopSecret"));
        for (String part : List.of("Till", "DECLINED", "P-1")) {
            assertEquals(true, stream.contains(part), part);
        }
    }

    @Test
    void ignoresValuesThatAnotherVersionDoesNotHaveOrHasWithAnotherType() throws Exception {
        String other = CATALOGUE.replace("amount: int", "amount: String").replace("shop: String", "store: String");
        assertEquals(
                List.of(
                        "DeclinedException P-1 {} Optional[12 declined in Nova] pin Optional.empty cause why traced true"),
                writtenAndRead(CATALOGUE, other.replace("in {shop}", "in {store}"), "declined"));
    }

    @Test
    void comesBackAsTheTypeOfTodayOrAsUnrecognized() throws Exception {
        String renamed = CATALOGUE
                .replace("  DECLINED:", "  REFUSED:")
                .replace("    code: P-1", "    code: P-2\n    renamed-from: DECLINED");
        assertEquals("RefusedException", typeIn(renamed));
        assertEquals(
                "UnrecognizedPaymentException",
                typeIn(CATALOGUE.replace("  DECLINED:", "  REFUSED:").replace("P-1", "P-2")));
        assertEquals("DeclinedException", typeIn(CATALOGUE));
    }

    @Test
    void doesNotCallListenersAgain() throws Exception {
        assertEquals(
                List.of("UnrecognizedPaymentException P-9 {} Optional.empty cause none traced true", "called 1"),
                writtenAndRead(CATALOGUE, CATALOGUE, "unlisted"));
    }

    @Test
    void keepsTypeOfAnExceptionWithoutACode() throws Exception {
        assertEquals(
                List.of("ClosedException  {} Optional.empty cause none traced true"),
                writtenAndRead(CATALOGUE, CATALOGUE, "codeless"));
    }

    @Test
    void containsNoTextsAndNoValuesWhenDetailsAreHidden() throws Exception {
        String hidden = CATALOGUE.replace("codes: text", "codes: text\ndetails: hidden");
        assertEquals(
                List.of("DeclinedException P-1 {} Optional.empty pin Optional.empty cause why traced true"),
                writtenAndRead(hidden, hidden, "declined"));
        assertFalse(stream().contains("Nova"));
        assertEquals(
                List.of("ClosedException C {} Optional.empty cause none traced true"),
                writtenAndRead(hidden, hidden, "details"));
        assertFalse(stream().contains("Ada Lovelace"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "skipped"})
    void refusesAStreamThatNamesTheExceptionItself(String sample) throws Exception {
        assertEquals(
                List.of("InvalidObjectException: an exception is read from its serialized form only"),
                writtenAndRead(CATALOGUE, CATALOGUE, sample));
    }

    private String typeIn(String later) throws Exception {
        return writtenAndRead(CATALOGUE, later, "declined").get(0).split(" ", 2)[0];
    }

    private List<String> writtenAndRead(String before, String after, String sample) throws Exception {
        run(before, "write", sample);
        return List.of(run(after, "read", sample).split("\n", -1));
    }

    private String run(String catalogue, String method, String sample) throws Exception {
        Path place = Files.createTempDirectory(folder, method);
        String user = Files.readString(USER)
                .replace("$FILE", folder.resolve("stream").toString().replace("\\", "\\\\"))
                .replace("$SAMPLE", sample);
        Javac.Result result = new Javac(place)
                .catalogue("till", "catalogue.yaml", catalogue)
                .source("user/User.java", user)
                .compile();
        assertEquals(List.of(), result.messages());
        return String.valueOf(result.call("user.User", method));
    }

    private String stream() throws IOException {
        return Files.readString(folder.resolve("stream"), StandardCharsets.ISO_8859_1);
    }
}
