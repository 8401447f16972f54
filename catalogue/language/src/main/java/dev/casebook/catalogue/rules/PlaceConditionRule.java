package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.CONDITIONS_EXCLUDE;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.ROOT_ASSUMED;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.STRAY_CONDITION;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a place can hold, and what is assumed about a place at the root of a reply is said. */
final class PlaceConditionRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Envelope envelope : catalogue.envelopes()) {
            for (EnvelopePlace place : envelope.places()) {
                checkPointers(place, findings);
                checkExclusion(place, findings);
                checkRoot(envelope, place, findings);
            }
        }
    }

    private static void checkPointers(EnvelopePlace place, Findings findings) {
        Stream.of(
                        place.rules().successCondition(),
                        place.rules().when(),
                        place.rules().unless())
                .flatMap(Optional::stream)
                .flatMap(condition -> condition.keys().stream())
                .filter(key -> isStray(key.value(), place.at().value()))
                .forEach(key -> findings.add(STRAY_CONDITION
                        .of(key.value(), place.at().value().toString())
                        .at(key.span())));
    }

    private static boolean isStray(String key, Pointer place) {
        return key.startsWith("/") && !Pointer.parse(key).isSingleFor(place);
    }

    /** Two that ask for different values of the same, or one of which forbids what the other asks for. */
    private static void checkExclusion(EnvelopePlace place, Findings findings) {
        Optional<PlaceCondition> when = place.rules().when();
        place.rules()
                .unless()
                .filter(unless -> when.isPresent() && includes(when.get().condition(), unless.condition()))
                .ifPresent(unless -> report(place, "when", when.orElseThrow(), "unless", unless, findings));
        place.rules()
                .successCondition()
                .filter(success -> when.isPresent() && differ(when.get().condition(), success.condition()))
                .ifPresent(success -> report(place, "when", when.orElseThrow(), "on-success", success, findings));
    }

    /** Whether everything that the other condition asks for is asked for here too. */
    private static boolean includes(Condition condition, Condition other) {
        return other.checks().stream()
                .allMatch(forbidden -> condition.checks().stream()
                        .anyMatch(check -> check.key().equals(forbidden.key())
                                && (forbidden.values().isEmpty()
                                        || (!check.values().isEmpty()
                                                && check.values().stream().allMatch(forbidden::allows)))));
    }

    private static boolean differ(Condition one, Condition other) {
        return one.checks().stream()
                .anyMatch(check -> other.checks().stream()
                        .anyMatch(second -> check.key().equals(second.key())
                                && !check.values().isEmpty()
                                && !second.values().isEmpty()
                                && check.values().stream().noneMatch(second::allows)));
    }

    private static void report(
            EnvelopePlace place,
            String key,
            PlaceCondition condition,
            String otherKey,
            PlaceCondition other,
            Findings findings) {
        Located<String> end = other.keys().get(0);
        findings.add(CONDITIONS_EXCLUDE
                .of(place.at().value().toString(), key, otherKey)
                .at(condition.keys().get(0).span())
                .with(Label.OTHER_CONDITION, end.span()));
    }

    private static void checkRoot(Envelope envelope, EnvelopePlace place, Findings findings) {
        boolean said = place.rules().onSuccess().isPresent()
                || place.rules().successCondition().isPresent();
        List<Pointer.Segment> segments = place.at().value().segments();
        if (segments.isEmpty() && !said && envelope.kind() == EnvelopeKind.REPLY) {
            findings.add(ROOT_ASSUMED
                    .of(envelope.name().value().value())
                    .at(place.at().span()));
        }
    }
}
