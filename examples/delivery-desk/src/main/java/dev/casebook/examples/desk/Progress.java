package dev.casebook.examples.desk;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints what happens while it happens, and a table at the end. */
final class Progress {
    private static final List<String> HEADINGS = List.of("message", "number", "tried", "what happened", "decided");

    private final PrintStream out;
    private final Instant start;
    private final Clock clock;

    Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** One line for each change but the attempts themselves. */
    void print(JournalEntry entry) {
        if (entry.state() != State.SENDING) {
            Duration since = Duration.between(start, clock.instant());
            String time = String.format("%02d:%02d", since.toMinutes(), since.toSecondsPart());
            out.println(time + "  " + entry.id() + "  " + words(entry));
        }
    }

    void table(Collection<Delivery> deliveries) {
        out.println();
        TextTable.lines(HEADINGS, deliveries.stream().map(Progress::row).toList())
                .forEach(out::println);
        Map<State, Integer> counts = new TreeMap<>();
        deliveries.forEach(delivery -> counts.merge(delivery.state(), 1, Integer::sum));
        List<String> texts = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + name(count.getKey()))
                .toList();
        out.println();
        out.println(deliveries.size() + " messages: " + String.join(", ", texts));
    }

    private static String words(JournalEntry entry) {
        String decision = entry.state().isEnd() ? decision(entry.state(), entry.decision()) : entry.decision();
        return entry.event().isEmpty() ? decision : entry.event() + ": " + decision;
    }

    private static List<String> row(Delivery delivery) {
        return List.of(
                delivery.message().id(),
                delivery.message().to(),
                Integer.toString(delivery.attempts()),
                delivery.event().isEmpty() ? "no error" : delivery.event(),
                decision(delivery.state(), delivery.decision()));
    }

    private static String decision(State state, String decision) {
        return decision.isEmpty() ? name(state) : name(state) + ": " + decision;
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
