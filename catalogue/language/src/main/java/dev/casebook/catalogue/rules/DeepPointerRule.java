package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.DEEP_TWICE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.envelope.Pointer;
import java.util.List;

/** A place has at most one {@code **}, and not at its end: what it finds must be one value. */
final class DeepPointerRule implements Rule {
    private static final int MAX_WILDCARDS_AFTER = 3;

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Envelope envelope : catalogue.envelopes()) {
            for (EnvelopePlace place : envelope.places()) {
                if (!isSound(place.at().value())) {
                    findings.add(DEEP_TWICE
                            .of(place.at().value().toString())
                            .at(place.at().span()));
                }
            }
        }
    }

    /** Each star after {@code **} doubles the number of states of a reader. */
    static boolean isSound(Pointer pointer) {
        List<Pointer.Segment> segments = pointer.segments();
        int first = segments.indexOf(Pointer.Segment.DEEP);
        if (first < 0) {
            return true;
        }
        List<Pointer.Segment> after = segments.subList(first + 1, segments.size());
        return !after.isEmpty()
                && !after.contains(Pointer.Segment.DEEP)
                && after.stream().filter(Pointer.Segment::isWildcard).count() <= MAX_WILDCARDS_AFTER
                && after.stream().anyMatch(step -> step.name().isPresent());
    }
}
