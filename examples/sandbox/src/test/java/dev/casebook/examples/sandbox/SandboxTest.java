package dev.casebook.examples.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.UnreadableBody;
import dev.casebook.http.client.Reply;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.whatsapp.UnreadableWhatsAppException;
import dev.casebook.whatsapp.UnrecognizedThrottlingException;
import dev.casebook.whatsapp.WhatsAppError;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every error arrives over HTTP as itself, in every scenario; every fault is the fault that its name says. */
class SandboxTest {
    private static final WhatsAppReader READER = WhatsAppReader.create();
    private Sandbox sandbox;
    private SandboxClient client;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start();
        client = new SandboxClient(sandbox.address());
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REPLY",
                "REPLY_WITH_DATA_AS_TEXT",
                "REPLY_BY_RESELLER",
                "REPLY_AS_LIST",
                "REPLY_IN_BATCH",
                "REPLY_ON_PREMISES",
                "REPLY_WITH_STATUS_200",
                "REPLY_WITH_RETRY_AFTER",
                "REPLY_WITH_USAGE",
                "REPLY_ONCE",
                "REPLY_TWICE",
                "REPLY_BUT_SENT",
                "REPLY_ABOUT_ITEM",
                "REPLY_ABOUT_BLOCKED_USER",
                "REPLY_ABOUT_JOIN_REQUEST",
                "REPLY_ABOUT_PARTICIPANT",
                "REPLY_ABOUT_FLOW",
                "REPLY_ABOUT_PART_OF_BATCH",
                "REPLY_ABOUT_ITEM_OF_LIST"
            })
    void readsEveryErrorFromReply(Scenario scenario) throws IOException {
        for (WhatsAppError error : withCodeOfTheirOwn()) {
            String number = scenario.numberOf(SimulatedError.digits(error));
            assertEquals(Optional.of(error), error(client.send(number, error + scenario.digits())), number);
        }
    }

    @Test
    void errorsThatOnlyAPairStandsForAreReadFromAPlainReplyToo() throws IOException {
        for (WhatsAppError error : WhatsAppError.values()) {
            String number = Scenario.REPLY.numberOf(SimulatedError.digits(error));
            assertEquals(Optional.of(error), error(client.send(number, error.name())), number);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"STATUS.*", "WEBHOOK.*"})
    void readsEveryErrorFromWebhook(Scenario scenario) {
        SimulationPlanner plays = new SimulationPlanner();
        for (WhatsAppError error : withCodeOfTheirOwn()) {
            Simulation play =
                    plays.of(new SendRequest(scenario.numberOf(SimulatedError.digits(error)), "r", "wamid.1"), 1);
            List<Optional<WhatsAppError>> read = play.webhooks().stream()
                    .flatMap(body -> errors(scenario, body))
                    .map(ReadError::withoutStackTrace)
                    .map(WhatsAppException::error)
                    .toList();
            int times = scenario == Scenario.STATUS_TWICE ? 2 : 1;
            assertEquals(Collections.nCopies(times, Optional.of(error)), read, scenario + " " + error);
        }
    }

    @Test
    void sendsUnlistedCode() throws IOException {
        WhatsAppException error = failed(client.send(Scenario.REPLY.number(80_050), "new"));

        assertEquals(UnrecognizedThrottlingException.class, error.getClass());
    }

    @Test
    void headersSayHowLongToWait() throws IOException {
        assertEquals(
                new Advice.RetryAfter(Duration.ofSeconds(2)),
                failed(client.send(Scenario.REPLY_WITH_RETRY_AFTER.number(130_429), "a"))
                        .advice());
        assertEquals(
                new Advice.RetryAfter(Duration.ofMinutes(1)),
                failed(client.send(Scenario.REPLY_WITH_USAGE.number(130_429), "b"))
                        .advice());
    }

    @Test
    void faultsAreWhatTheirNamesSay() throws IOException {
        assertEquals(UnreadableBody.Reason.HTML, unreadable(Scenario.HTML));
        assertEquals(UnreadableBody.Reason.EMPTY, unreadable(Scenario.EMPTY));
        assertEquals(UnreadableBody.Reason.TRUNCATED, unreadable(Scenario.CUT_OFF));
        assertThrows(IOException.class, () -> client.send(Scenario.BREAKS.number(1), "breaks"));
        assertThrows(IOException.class, () -> client.send(Scenario.CLOSED.number(1), "closed"));
        assertThrows(IOException.class, () -> client.send(Scenario.CLOSED_BUT_SENT.number(1), "but sent"));
        assertEquals(
                Reply.Success.class,
                client.send(Scenario.SLOW.number(1), "slow").getClass());
    }

    @Test
    void countsWhatWasSentTwice() throws IOException {
        client.send("4915112345678", "once");
        client.send("4915112345678", "twice");
        client.send("4915112345678", "twice");
        client.send(Scenario.REPLY_ONCE.number(130_429), "again");
        client.send(Scenario.REPLY_ONCE.number(130_429), "again");
        client.send(Scenario.STATUS_ONCE.number(131_026), "failed");
        client.send(Scenario.STATUS_ONCE.number(131_026), "failed");
        client.send(Scenario.REPLY.number(131_026), "never");

        assertEquals(List.of("twice"), sandbox.sentTwice());
        assertEquals("8 requests for 5 messages: 4 sent, 1 sent twice", sandbox.summary());
    }

    @Test
    void webhooksArriveInOrderAndAgainUntilTheyAreTaken() throws IOException {
        client.send("4915112345678", "before anybody listens");
        try (StatusReceiver receiver = StatusReceiver.refusingAtFirst(3)) {
            client.webhooksTo(receiver.address());
            assertEquals(List.of("sent", "delivered"), receiver.statuses(2));
        }
    }

    private static List<WhatsAppError> withCodeOfTheirOwn() {
        return Arrays.stream(WhatsAppError.values())
                .filter(error -> !(error.codes().get(0) instanceof Code.Pair))
                .toList();
    }

    private static Stream<ReadError<WhatsAppException>> errors(Scenario scenario, String body) {
        return (scenario == Scenario.STATUS_ON_PREMISES
                        ? READER.onPremisesCallback(Body.ofText(body))
                        : READER.webhook(Body.ofText(body)))
                .stream();
    }

    private static Optional<WhatsAppError> error(Reply<String, WhatsAppException> reply) {
        return reply instanceof Reply.Success<String, WhatsAppException> success
                ? success.errors().get(0).withoutStackTrace().error()
                : failed(reply).error();
    }

    private static WhatsAppException failed(Reply<String, WhatsAppException> reply) {
        return assertThrows(WhatsAppException.class, reply::orThrow);
    }

    private UnreadableBody.Reason unreadable(Scenario scenario) throws IOException {
        WhatsAppException error = failed(client.send(scenario.number(130_429), scenario.name()));
        return ((UnreadableWhatsAppException) error).body().reason();
    }
}
