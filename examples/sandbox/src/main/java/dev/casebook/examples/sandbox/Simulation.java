package dev.casebook.examples.sandbox;

import java.util.List;

/**
 * What the sandbox does about one request.
 *
 * @param answer what it answers
 * @param fate what becomes of the message
 * @param webhooks the bodies that it posts afterwards, in this order
 */
record Simulation(Answer answer, Fate fate, List<String> webhooks) {
    /** What becomes of a message. */
    enum Fate {
        REJECTED,
        DELIVERED,
        FAILED
    }

    Simulation {
        webhooks = List.copyOf(webhooks);
    }

    static Simulation rejected(Answer answer) {
        return new Simulation(answer, Fate.REJECTED, List.of());
    }
}
