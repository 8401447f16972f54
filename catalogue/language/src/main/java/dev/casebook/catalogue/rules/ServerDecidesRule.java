package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.SERVER_CANNOT_DECIDE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.envelope.Part;
import java.util.List;
import java.util.stream.Stream;

/** Where the server decides, the reader finds a flag or a waiting time of the server. */
final class ServerDecidesRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        // without envelopes, the program creates the reports, and they can have everything
        boolean reads = !catalogue.envelopes().isEmpty() && catalogue.broken().isEmpty();
        List<Span> decisions = decisions(catalogue);
        if (reads && !decisions.isEmpty() && !readsDecision(catalogue)) {
            findings.add(SERVER_CANNOT_DECIDE.of().atAll(decisions));
        }
    }

    private static List<Span> decisions(Catalogue catalogue) {
        return Stream.concat(
                        catalogue.categories().stream().flatMap(category -> category.serverDecides().stream()),
                        catalogue.errors().stream().flatMap(error -> error.handling().serverDecides().stream()))
                .filter(Located::value)
                .map(Located::span)
                .toList();
    }

    private static boolean readsDecision(Catalogue catalogue) {
        return catalogue.shapes().stream().anyMatch(ServerDecidesRule::readsDecision)
                || catalogue.envelopes().stream()
                        .anyMatch(envelope -> !envelope.headers().isEmpty())
                || catalogue.errors().stream()
                        .flatMap(error -> error.captures().stream())
                        .flatMap(template -> template.value().slots().stream())
                        .anyMatch(slot -> slot.name().equals(CaptureRule.WAIT));
    }

    private static boolean readsDecision(Shape shape) {
        return !shape.waits().isEmpty() || shape.parts().stream().anyMatch(part -> part.part() == Part.TRANSIENT);
    }
}
