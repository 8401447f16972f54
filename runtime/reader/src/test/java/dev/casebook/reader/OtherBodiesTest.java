package dev.casebook.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies in XML, forms and texts, read by the same pointers as JSON. */
class OtherBodiesTest {
    private static final ErrorShape SHAPE = ErrorShape.code("/Code", "/code", "/error")
            .part(Part.MESSAGE, "/Message", "/message", "/error_description")
            .part(Part.TRACE_ID, "/RequestId", "/@id")
            .build();
    private static final ErrorShape LINE = ErrorShape.codeFrom(Source.at("").as("-{code} *", "-{code}"))
            .part(Part.MESSAGE, "")
            .build();
    private static final EnvelopeSpec REPLY = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .bodies(BodyForm.JSON, BodyForm.XML, BodyForm.FORM, BodyForm.TEXT)
            .location(ErrorLocation.of(Pointer.parse(""), SHAPE, Extent.REQUEST).textShape(LINE))
            .build();
    private static final EnvelopeSpec DOCUMENT = EnvelopeSpec.named("document", CodeKind.TEXT)
            .bodies(BodyForm.JSON, BodyForm.XML)
            .errors("/Error", SHAPE)
            .errors("/Errors/Error", SHAPE)
            .build();
    private static final ErrorReader<ChatException> FLAT = ErrorReader.of(REPLY, ChatException.FACTORY);
    private static final ErrorReader<ChatException> READER = ErrorReader.of(DOCUMENT, ChatException.FACTORY);

    /** The parser of the JDK throws MissingResourceException here. */
    @Test
    void throwsNothingForAFaultOfTheParser() {
        String body = "<!DOCTYPE a [<!ENTITY b\0\"c\">]><Error><Code>A</Code></Error>";
        assertEquals(
                Reason.MALFORMED,
                READER.reply(Body.wrap(body.getBytes(UTF_8)), 400, ReplyHeaders.none())
                        .errors()
                        .get(0)
                        .unreadable()
                        .orElseThrow()
                        .reason());
    }

    @Test
    void readsElementsAndAttributes() {
        ErrorReport report = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <e:Error xmlns:e="http://example.com/e" id="r-1"><!-- a comment -->
                  <e:Code>NoSuchKey</e:Code><Message><![CDATA[The <key> & more]]> is &lt;gone&gt;</Message>
                </e:Error>
                """).get(0).report();
        assertEquals("NoSuchKey", report.code());
        assertEquals("The <key> & more is <gone>", report.message().orElseThrow());
        assertEquals("r-1", report.traceId().orElseThrow());
    }

    @Test
    void readsRepeatedElementsInOrder() {
        assertEquals(
                List.of("A", "B", "NOT_AN_OBJECT"),
                codes("<Errors><Error><Code>A</Code></Error><Error><Code>B</Code></Error><Error/></Errors>"));
    }

    @Test
    void readsFormsWithPercentsAndRepeatedFields() {
        ErrorReport report = reply(FLAT, "error=invalid_grant&error_description=No+%C3%BCber%26more%&x".getBytes(UTF_8))
                .get(0)
                .report();
        assertEquals("invalid_grant", report.code());
        assertEquals("No über&more%", report.message().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"-ERR unknown command, ERR", "-WRONGTYPE, WRONGTYPE", "'-MOVED 1 x\r\n', MOVED"})
    void readsTexts(String body, String code) {
        assertEquals(List.of(code), DecidedCasesTest.codes(reply(FLAT, body.getBytes(UTF_8))));
    }

    @Test
    void readsJsonBesideOtherForms() {
        assertEquals(List.of("x"), codes("{\"Error\": {\"Code\": \"x\"}}"));
    }

    @Test
    void readsByContentRatherThanByWrongType() {
        ReplyHeaders headers = name -> name.equalsIgnoreCase("Content-Type") ? List.of("text/plain") : List.of();
        ErrorReader<ChatException> xmlOnly = ErrorReader.of(
                EnvelopeSpec.named("reply", CodeKind.TEXT)
                        .bodies(BodyForm.XML)
                        .errors("/Error", SHAPE)
                        .build(),
                ChatException.FACTORY);
        assertEquals(
                "A",
                xmlOnly.reply(Body.ofText("<Error><Code>A</Code></Error>"), 400, headers)
                        .errors()
                        .get(0)
                        .report()
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE e [<!ENTITY a \"b\">]><Error><Code>&a;</Code></Error>",
                "<!DOCTYPE e SYSTEM \"file:///etc/passwd\"><Error><Code>A</Code></Error>",
                "<!DOCTYPE e [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Error><Code>&x;</Code></Error>",
                "<!DOCTYPE e [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><Error><Code>&b;</Code></Error>",
                "<Error><Code>&undeclared;</Code></Error>",
                "<Error><Code>A</Message></Error>"
            })
    void refusesDeclarationsAndWhatIsNotWellFormed(String xml) {
        List<String> codes = codes(xml);
        assertEquals(Reason.MALFORMED.name(), codes.get(codes.size() - 1));
        assertFalse(codes.toString().contains("root:"), codes::toString);
    }

    @Test
    void keepsErrorsBeforeCut() {
        assertEquals(
                List.of("A", "TRUNCATED"),
                codes("<Errors><Error><Code>A</Code></Error><Error><Code>B</Co").stream()
                        .filter(code -> !code.equals("B"))
                        .toList());
    }

    @Test
    void reportsHtmlPage() {
        assertEquals(List.of("HTML"), codes("<!DOCTYPE html><html><body>no<br></body></html>"));
        assertEquals(List.of("HTML"), codes("<html><body>no</body></html>"));
    }

    @Test
    void refusesOtherEncodings() {
        assertEquals(
                List.of("NOT_UTF_8"),
                codes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Error><Code>A</Code></Error>"));
        byte[] utf16 = "<Error><Code>A</Code></Error>".getBytes(UTF_16);
        assertEquals(List.of("NOT_UTF_8"), DecidedCasesTest.codes(reply(READER, utf16)));
    }

    @Test
    void limitsDepthAndSize() {
        assertEquals(List.of("TOO_DEEP"), codes("<a>".repeat(100_000)));
        ErrorReader<ChatException> small = READER.withLimits(Limits.DEFAULT.withMaxBytes(60));
        byte[] large = ("<Errors><Error><Code>A</Code></Error><x>" + " ".repeat(100)).getBytes(UTF_8);
        assertEquals(List.of("A", "TOO_LARGE"), DecidedCasesTest.codes(reply(small, large)));
    }

    @Test
    void readsManyAttributesAndMuchWhiteSpace() {
        StringBuilder xml = new StringBuilder("<Error");
        for (int i = 0; i < 20_000; i++) {
            xml.append(" a").append(i).append("=\"").append(i).append('"');
        }
        xml.append('>').append(" ".repeat(1_000_000)).append("<Code>A</Code></Error>");
        assertEquals(List.of("A"), codes(xml.toString()));
    }

    @Test
    void readsCompressedBodiesWithinLimit() throws IOException {
        assertEquals(List.of("A"), DecidedCasesTest.codes(reply(READER, zipped("<Error><Code>A</Code></Error>"))));
        byte[] bomb = zipped(" ".repeat(20_000_000));
        assertTrue(bomb.length < 100_000, () -> bomb.length + " bytes");
        assertEquals(1, reply(READER, bomb).size());
    }

    @Test
    void keepsFirstBytesAsTheyArrived() {
        String xml = "<Errors><x>";
        assertEquals(xml, new String(unreadable(xml), UTF_8));
    }

    private static byte[] unreadable(String body) {
        return read(body).get(0).unreadable().orElseThrow().firstBytes();
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> codes(String body) {
        return DecidedCasesTest.codes(read(body));
    }

    private static List<ReadError<ChatException>> read(String body) {
        return reply(READER, body.getBytes(UTF_8));
    }

    private static List<ReadError<ChatException>> reply(ErrorReader<ChatException> reader, byte[] body) {
        return reader.reply(Body.wrap(body), 400, ReplyHeaders.none()).errors();
    }
}
