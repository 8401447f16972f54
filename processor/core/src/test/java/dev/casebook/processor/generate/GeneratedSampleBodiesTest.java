package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample body of each location of the golden envelopes is read back by the generated reader. */
class GeneratedSampleBodiesTest {
    private static final Path CATALOGUE = Path.of("src/test/resources/golden/envelopes/catalogue.yaml");

    private static final String USER = """
            package golden;

            import dev.casebook.ErrorReport;
            import dev.casebook.envelope.EnvelopeSpec;
            import dev.casebook.envelope.ErrorLocation;
            import dev.casebook.reader.Body;
            import dev.casebook.reader.ReadError;
            import dev.casebook.reader.SampleBodies;
            import dev.casebook.reader.SampleReply;
            import java.time.Duration;
            import java.util.ArrayList;
            import java.util.List;

            public class User {
                private static final BillingReader READER = BillingReader.create();

                public static List<String> read() {
                    List<String> read = new ArrayList<>();
                    for (EnvelopeSpec envelope : BillingReader.envelopes()) {
                        for (ErrorLocation location : envelope.locations()) {
                            SampleReply sample = SampleBodies.of(envelope).at(location).reply(report());
                            for (ReadError<BillingException> error : errors(envelope, sample)) {
                                read.add(envelope.name() + " " + location.pointer() + ": " + text(error.withoutStackTrace()));
                            }
                        }
                    }
                    return read;
                }

                private static ErrorReport report() {
                    return SampleBodies.report(BillingError.CARD_DECLINED).toBuilder()
                            .field("blame", "card")
                            .retryAfter(Duration.ofSeconds(17))
                            .build();
                }

                private static List<ReadError<BillingException>> errors(EnvelopeSpec envelope, SampleReply sample) {
                    Body body = Body.ofText(sample.body());
                    return envelope.name().equals("reply")
                            ? READER.reply(body, sample.status(), sample.replyHeaders()).errors()
                            : READER.statusWebhook(body);
                }

                private static String text(BillingException error) {
                    ErrorReport report = error.report();
                    return error.getClass().getSimpleName() + " " + report.message().orElse("no message") + ", "
                            + report.field("blame").orElse("no blame") + ", "
                            + report.retryAfter().map(Duration::toSeconds).orElse(-1L);
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void readsSamplesOfEnvelopes() throws IOException, ReflectiveOperationException {
        Javac.Result result = new Javac(directory)
                .catalogue("golden", "catalogue.yaml", Files.readString(CATALOGUE))
                .source("golden/User.java", USER)
                .compile();
        assertEquals(List.of(), result.messages());
        assertEquals(
                List.of(
                        "reply /error: CardDeclinedException Card declined, card, 17",
                        "reply : CardDeclinedException Card declined, card, 17",
                        // two shapes are at this location, and one of them reads a code alone
                        "reply /fault: CardDeclinedException no message, no blame, 17",
                        "reply /fault: CardDeclinedException Card declined, card, 17",
                        "reply /items/*/error: CardDeclinedException Card declined, card, 17",
                        "status-webhook /entry/*/errors/*: CardDeclinedException Card declined, card, 17"),
                result.call("golden.User", "read"));
    }
}
