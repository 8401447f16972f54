package dev.casebook.generator.skeleton;

import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.naming.ReaderMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps of envelopes what gives the reader its methods: names and kinds. */
final class RepairedEnvelopes {
    static List<Envelope> of(List<Envelope> envelopes) {
        Set<String> methods = new HashSet<>();
        List<Envelope> kept = new ArrayList<>();
        for (Envelope envelope : envelopes) {
            String method = ReaderMethod.of(envelope.name().value());
            if (!ReaderMethod.isTaken(method) && methods.add(method)) {
                kept.add(nameAndKind(envelope));
            }
        }
        return kept;
    }

    private static Envelope nameAndKind(Envelope envelope) {
        return new Envelope(envelope.name(), envelope.kind(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private RepairedEnvelopes() {}
}
