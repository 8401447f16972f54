package dev.casebook.examples.desk;

import dev.casebook.examples.sandbox.Sandbox;
import dev.casebook.whatsapp.WhatsAppException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A desk at work: with a real sandbox, a real journal, and a clock that is turned. */
final class DeskFixture implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration GIVEN_UP = Duration.ofMinutes(2);

    final ManualClock clock = new ManualClock();
    private final Sandbox sandbox;
    private final Journal journal;
    private final DeliveryBook book;
    private final Desk desk;
    private final WebhookReceiver receiver;
    private final ExecutorService threads;
    private final AtomicInteger atWork = new AtomicInteger();

    DeskFixture(Sandbox sandbox, Path file, List<Message> messages, int threads)
            throws IOException, InterruptedException {
        this(sandbox, Journal.open(file), messages, threads);
    }

    DeskFixture(Sandbox sandbox, Journal journal, List<Message> messages, int threads)
            throws IOException, InterruptedException {
        this(sandbox, journal, messages, threads, error -> {});
    }

    DeskFixture(
            Sandbox sandbox, Journal journal, List<Message> messages, int threads, Consumer<WhatsAppException> errors)
            throws IOException, InterruptedException {
        this.sandbox = sandbox;
        this.journal = journal;
        this.book = new DeliveryBook(journal, messages);
        this.threads = Executors.newFixedThreadPool(threads);
        Sender sender = new Sender(sandbox.address(), TIMEOUT);
        desk = new Desk(book, sender, clock, this::execute, entry -> {}, errors);
        desk.takeUp();
        receiver = WebhookReceiver.start(desk::take);
        sender.webhooksTo(receiver.address());
    }

    /** Lets the desk do what is due, and waits until nothing moves any more. */
    void settle() throws InterruptedException {
        long end = System.nanoTime() + GIVEN_UP.toNanos();
        desk.tick();
        while (atWork.get() > 0 || !sandbox.isQuiet()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("something never ended: " + sandbox.summary());
            }
            book.requireWritable();
            Thread.sleep(2);
        }
    }

    /** Turns the clock until every message has come to its end. */
    void finish() throws InterruptedException {
        int turns = 0;
        for (settle(); !desk.isDone(); settle()) {
            clock.turn(Duration.ofMinutes(1));
            if (++turns > 1_000) {
                throw new AssertionError("a message has no end");
            }
        }
    }

    Delivery delivery(String id) {
        return book.find(id, "").orElseThrow();
    }

    List<Delivery> all() {
        return List.copyOf(book.deliveries());
    }

    private void execute(Runnable work) {
        atWork.incrementAndGet();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                atWork.decrementAndGet();
            }
        });
    }

    @Override
    public void close() throws IOException {
        receiver.close();
        threads.shutdown();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            threads.shutdownNow();
        }
        journal.close();
    }
}
