package dev.casebook.examples.desk;

import dev.casebook.observe.ErrorSummary;
import dev.casebook.whatsapp.WhatsAppException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends the messages of a file and ends when each of them has come to its end. */
public final class DeliveryDesk {
    private static final System.Logger LOG = System.getLogger(DeliveryDesk.class.getName());
    private static final int THREADS = 8;
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final int PAUSE_MILLIS = 10;

    /** Runs the desk as the arguments say. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<Settings> settings = Settings.of(List.of(arguments), System.getenv());
        if (settings.isEmpty()) {
            System.err.println(Settings.USAGE);
            System.exit(2);
        }
        try {
            run(settings.orElseThrow());
        } catch (UncheckedIOException broken) {
            System.err.println(broken.getMessage() + "\nStart the desk again with this journal when that is solved:"
                    + " it goes on where it stopped, and sends no message twice.");
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws IOException, InterruptedException {
        Clock clock = new FastClock(Clock.systemUTC(), settings.speed());
        Progress progress = new Progress(System.out, clock);
        try (Journal journal = Journal.open(settings.journal())) {
            DeliveryBook book = new DeliveryBook(journal, Message.read(settings.messages()));
            run(settings, clock, book, progress);
            progress.table(book.deliveries());
            System.out.println("the journal is " + settings.journal());
        }
    }

    private static void run(Settings settings, Clock clock, DeliveryBook book, Progress progress)
            throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Sender sender = new Sender(settings.server(), TIMEOUT);
        Desk desk = new Desk(book, sender, clock, threads, progress::print, DeliveryDesk::log);
        desk.takeUp();
        try (WebhookReceiver receiver = WebhookReceiver.start(desk::take)) {
            sender.webhooksTo(receiver.address());
            while (!desk.isDone()) {
                desk.tick();
                Thread.sleep(PAUSE_MILLIS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void log(WhatsAppException error) {
        LOG.log(System.Logger.Level.DEBUG, () -> ErrorSummary.of(error).toMap().toString());
    }

    private DeliveryDesk() {}
}
