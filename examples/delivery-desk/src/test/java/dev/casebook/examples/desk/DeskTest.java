package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.casebook.examples.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk against the sandbox, with a clock that is turned. */
class DeskTest {
    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void deliversMessage() throws Exception {
        try (DeskFixture room = room("4915112345678")) {
            room.settle();

            assertEquals(State.DELIVERED, state(room));
            assertEquals(1, sandbox.requests());
        }
    }

    @Test
    void waitsAsLongAsAdvised() throws Exception {
        try (DeskFixture room = room("155100000004")) {
            room.settle();
            assertEquals(State.DUE, state(room));
            room.clock.turn(Duration.ofSeconds(47));
            room.settle();
            assertEquals(1, sandbox.requests(), "a minute, of which chance takes a fifth at most, is not over");
            room.clock.turn(Duration.ofSeconds(13));
            room.settle();

            assertEquals(2, sandbox.requests());
            assertEquals(State.DELIVERED, state(room));
        }
    }

    @Test
    void waitsAsLongAsServerSays() throws Exception {
        try (DeskFixture room = room("155090130429")) {
            room.settle();
            room.clock.turn(Duration.ofSeconds(59));
            room.settle();
            assertEquals(1, sandbox.requests(), "the header asked for a minute");
            room.clock.turn(Duration.ofSeconds(13));
            room.settle();

            assertEquals(2, sandbox.requests());
        }
    }

    @Test
    void attemptsEnd() throws Exception {
        try (DeskFixture room = room("155000130429")) {
            room.finish();

            assertEquals(State.ON_HOLD, state(room));
            assertEquals(7, sandbox.requests());
            assertEquals(7, room.delivery("one").attempts());
        }
    }

    @Test
    void leavesLongWaitToPeople() throws Exception {
        try (DeskFixture room = room("155000133016")) {
            room.finish();

            assertEquals(State.ON_HOLD, state(room));
            assertEquals(1, sandbox.requests());
        }
    }

    @Test
    void doesNotResendDeliveredMessage() throws Exception {
        try (DeskFixture room = room("155120131000")) {
            room.finish();

            assertEquals(State.DELIVERED, state(room));
            assertEquals(1, sandbox.requests());
        }
    }

    @Test
    void waitsForStatusOfUnknownOutcome() throws Exception {
        for (String number : List.of("155000131000", "155300000000", "155310000000", "155320130429", "155350000000")) {
            try (DeskFixture room =
                    new DeskFixture(sandbox, folder.resolve(number), List.of(new Message(number, number, "")), 1)) {
                room.settle();
                assertEquals(State.WAITING, room.delivery(number).state(), number);
                room.clock.turn(Desk.PATIENCE.minusSeconds(1));
                room.settle();
                assertEquals(State.WAITING, room.delivery(number).state(), number);
                room.clock.turn(Duration.ofSeconds(1));
                room.settle();
                assertEquals(State.TO_SUPPORT, room.delivery(number).state(), number);
            }
        }
        assertEquals(5, sandbox.requests());
    }

    @Test
    void retriesOnceForRepeatedStatus() throws Exception {
        try (DeskFixture room = room("155240130429")) {
            room.finish();
            assertEquals(State.DELIVERED, state(room));
            assertEquals(2, sandbox.requests());
        }
        try (DeskFixture room =
                new DeskFixture(sandbox, folder.resolve("twice"), List.of(new Message("two", "155230130429", "")), 1)) {
            room.settle();
            assertEquals(State.DUE, room.delivery("two").state());
            assertEquals(1, room.delivery("two").attempts());
        }
    }

    @Test
    void findsMessageByWhatsAppId() throws Exception {
        try (DeskFixture room = room("155220131026")) {
            room.settle();

            assertEquals(State.DROPPED, state(room));
        }
    }

    @Test
    void retriesUnreachableServer() throws Exception {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        Message message = new Message("one", "4915112345678", "Hello");

        assertInstanceOf(Sent.Unsent.class, new Sender(nobody, Duration.ofSeconds(2)).send(message));
        assertInstanceOf(Decision.SendAgain.class, new Retries(Clock.systemUTC()).unreachable(new Delivery(message)));
    }

    @Test
    void continuesMessagesOfOtherDesk() throws Exception {
        try (DeskFixture room = room("155100000004")) {
            room.settle();
        }
        try (DeskFixture room = room("155100000004")) {
            assertEquals(State.DUE, state(room));
            room.finish();

            assertEquals(State.DELIVERED, state(room));
            assertEquals(2, room.delivery("one").attempts());
        }
        assertEquals(2, sandbox.requests());
    }

    private DeskFixture room(String number) throws IOException, InterruptedException {
        return new DeskFixture(sandbox, folder.resolve("journal"), List.of(new Message("one", number, "Hello")), 1);
    }

    private static State state(DeskFixture room) {
        return room.delivery("one").state();
    }
}
