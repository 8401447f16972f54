package dev.casebook.examples.desk;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All messages, and the one way to change where they stand: first on the disk, then in memory. */
final class DeliveryBook {
    private final Journal journal;
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final Map<String, String> byWamid = new ConcurrentHashMap<>();

    DeliveryBook(Journal journal, List<Message> messages) {
        this.journal = journal;
        messages.forEach(message -> deliveries.putIfAbsent(message.id(), new Delivery(message)));
        journal.entries().forEach(this::apply);
    }

    Collection<Delivery> deliveries() {
        return deliveries.values();
    }

    /** The message that the desk or WhatsApp calls so; of the two the desk's name counts. */
    Optional<Delivery> find(String reference, String wamid) {
        return Optional.ofNullable(deliveries.get(reference))
                .or(() -> Optional.ofNullable(byWamid.get(wamid)).map(deliveries::get));
    }

    /**
     * Does nothing while the journal can be written.
     *
     * @throws UncheckedIOException if it cannot
     */
    void requireWritable() {
        journal.failure().ifPresent(failure -> {
            throw new UncheckedIOException("the journal cannot be written: " + failure.getMessage(), failure);
        });
    }

    void record(JournalEntry entry) {
        journal.append(entry);
        apply(entry);
    }

    private void apply(JournalEntry entry) {
        if (!entry.wamid().isEmpty()) {
            byWamid.put(entry.wamid(), entry.id());
        }
        Optional.ofNullable(deliveries.get(entry.id())).ifPresent(delivery -> delivery.apply(entry));
    }
}
