package dev.casebook.examples.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the journal: where a message stands from now on.
 *
 * @param id the message
 * @param state its new state
 * @param at when it is due, until when a status is waited for, or when it ended
 * @param wamid what WhatsApp calls the message; empty where it did not say
 * @param event what happened, in a few words; empty where nothing new did
 * @param decision what was decided about it
 */
record JournalEntry(String id, State state, Instant at, String wamid, String event, String decision) {
    private static final int FIELDS = 6;

    JournalEntry {
        wamid = field(wamid);
        event = field(event);
        decision = field(decision);
    }

    String line() {
        return String.join("\t", id, state.name(), Long.toString(at.toEpochMilli()), wamid, event, decision);
    }

    /** Empty for a line that is none of ours. */
    static Optional<JournalEntry> parse(String line) {
        String[] fields = line.split("\t", -1);
        try {
            return fields.length == FIELDS
                    ? Optional.of(new JournalEntry(
                            fields[0],
                            State.valueOf(fields[1]),
                            Instant.ofEpochMilli(Long.parseLong(fields[2])),
                            fields[3],
                            fields[4],
                            fields[5]))
                    : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** What separates fields and lines cannot be in a field: texts of a server are not trusted. */
    private static String field(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
