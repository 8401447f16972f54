package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.testing.BodyMutations;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scan accepts is what the parser reads, value by value; everything else it leaves to the parser. */
class ScanTest {
    private static final int RUNS = 30_000;
    private static final List<String> ORDINARY = List.of(
            "{\"error\":{\"code\":190,\"message\":\"a\\\"b\\\\c\\/d\\n\\u00e9\\ud83d\\ude00 \u00e9\ud83d\ude00 and so on\",\"is_transient\":true}}",
            " {\n\t\"a\" : [ 1 , -2.5e+3 , 0.1E-2, -0 , null , false , {} , [ ] ] ,\r\n \"error\" : { \"code\" : -3 } } ",
            "{\"error\":{\"code\":\"190\",\"error_data\":{\"details\":\"d\",\"blame_field_specs\":[[\"a\"],{\"b\":1}],\"retry_in\":17}}}",
            "{\"error\":{\"code\":1,\"error_data\":\"{\\\"checkpoint_flow_id\\\":\\\"2\\\"} and more\"}}",
            "{\"error\":{\"code\":1,\"error_data\":\"no JSON\"},\"block_users\":{\"x\":[1]}}",
            "[{\"code\":400,\"body\":\"{\\\"error\\\":{\\\"code\\\":100}}\"},{\"body\":\"{}\"}]",
            "{\"error\":{\"code\":1e3},\"\":{\"\":0},\"\u00e9\":\"\u007f\"}");

    private static final List<String> CONSTRUCTS = List.of(
            "{\"ok\":false,\"error\":\"no_room\",\"errors\":[{\"error\":\"a\"}]}",
            "{\"code\":7,\"errors\":{\"a\":{\"0\":{\"_errors\":[{\"code\":\"X\"}]}},\"_errors\":[{\"code\":\"Y\"}]}}",
            "{\"details\":{\"causes\":[{\"reason\":\"A\"}]},\"kind\":\"Status\",\"status\":\"Failure\",\"reason\":\"R\"}",
            "{\"errors\":[\"[gone] it\",\"x\",{\"code\":\"c\"}],\"status\":\"422\"}",
            "{\"errors\":{\"code\":\"c\",\"extensions\":{\"code\":\"d\"}},\"status\":\"422\"}",
            "[{\"id\":1},{\"id\":2,\"error\":{\"code\":-32601}}]",
            "{\"error\":{\"status\":\"D\",\"details\":[{\"@type\":\"type.example.com/ErrorInfo\",\"reason\":\"OFF\"}]}}",
            "{\"error\":{\"code\":\"A\",\"innererror\":{\"code\":\"B\",\"innererror\":{\"code\":\"C\"}}}}",
            "{\"__type\":\"a#Gone:x\",\"labels\":[\"Transient\"],\"reasons\":[{\"Code\":\"None\"},{\"Code\":\"F\"}]}",
            "{\"error\":{\"old\":\"A\",\"new\":\"B\"},\"version\":1}",
            "{\"error\":\"word\"}");

    private static final Limits NARROW = Limits.DEFAULT
            .withMaxDepth(6)
            .withMaxBytes(250)
            .withMaxErrors(5)
            .withMaxTextLength(60)
            .withMaxNameLength(60)
            .withMaxCodeLength(12)
            .withMaxFirstBytes(40);
    private static final BodyReader REPLIES = reader(Chat.REPLY, Limits.DEFAULT);
    private static final List<BodyReader> READERS =
            List.of(REPLIES, reader(Chat.WEBHOOK, Limits.DEFAULT), reader(Chat.REPLY, NARROW));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void ordinaryBodiesAreScanned(int index) {
        assertNotNull(REPLIES.scanned(bytes(ORDINARY.get(index)), Arrival.EVENT));
    }

    @Test
    void scansOrParsesEveryConstructWithTheSameResult() {
        Random random = new Random(2);
        int accepted = 0;
        for (EnvelopeSpec spec : AnyApi.ALL) {
            BodyReader reader = reader(spec, Limits.DEFAULT);
            for (int run = 0; run < RUNS / AnyApi.ALL.size(); run++) {
                String seed = CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size()));
                accepted += compared(reader, run % 3 == 0 ? bytes(seed) : BodyMutations.of(seed, random));
            }
        }
        assertTrue(accepted > RUNS / 20, accepted + " bodies were scanned");
    }

    @Test
    void agreesWithParserOnAcceptedBodies() {
        List<String> texts =
                Stream.concat(ORDINARY.stream(), MutationTest.SEEDS.stream()).toList();
        Random random = new Random(1);
        int accepted = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] body = BodyMutations.of(texts.get(random.nextInt(texts.size())), random);
            for (BodyReader reader : READERS) {
                accepted += compared(reader, body);
            }
        }
        // proves that the comparison is about something
        assertTrue(accepted > RUNS / 20, accepted + " bodies were scanned");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":-}",
                "{\"a\":1e}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":tru}",
                "{\"a\":truex}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u123",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{a:1}",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1}",
                "{\"a\":1]",
                "{} x",
                "{}{}",
                "{\"\\u0061\":1}",
                "\ufeff{}"
            })
    void leavesUnusualBodiesToParser(String body) {
        assertNull(REPLIES.scanned(bytes(body), Arrival.EVENT));
    }

    @Test
    void checksEveryByte() {
        byte[] body = bytes("{\"aaaaaaaaaaaaaaaaaaaaaa\":\"bbbbbbbbbbbbbbbbbbbbbb\"}");
        for (int at = 0; at < body.length; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] changed = body.clone();
                changed[at] = (byte) value;
                compared(REPLIES, changed);
            }
        }
    }

    /** 1 if the scan accepts it. */
    private static int compared(BodyReader reader, byte[] body) {
        int accepted = 0;
        for (int status : List.of(400, 200)) {
            accepted = compared(reader, body, Arrival.ofReply(status, ReplyHeaders.none()));
        }
        return accepted;
    }

    private static int compared(BodyReader reader, byte[] body, Arrival arrival) {
        ReadState scanned = reader.scanned(body, arrival);
        if (scanned == null) {
            return 0;
        }
        ReadState parsed = reader.parsed(Body.wrap(body), arrival);
        String text = new String(body, StandardCharsets.UTF_8);
        assertEquals(made(parsed), made(scanned), text);
        assertEquals(parsed.successParts(), scanned.successParts(), text);
        assertEquals(parsed.plain, scanned.plain, text);
        return 1;
    }

    private static List<?> made(ReadState reading) {
        ReportFactory maker = new ReportFactory(reading, Clock.systemUTC(), Optional.empty());
        return reading.errors.stream().map(maker::build).map(ScanTest::all).toList();
    }

    /** Everything of an error; a scan that is accepted has none that cannot be read. */
    private static List<?> all(ReportFactory.Built made) {
        assertNull(made.unreadable());
        return List.of(made.extent(), made.report());
    }

    private static BodyReader reader(EnvelopeSpec spec, Limits limits) {
        return new BodyReader(new CompiledEnvelope(spec), limits);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
