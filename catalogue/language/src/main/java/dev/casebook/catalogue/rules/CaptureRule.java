package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.CAPTURES_DIFFER;
import static dev.casebook.catalogue.diagnostic.OwnErrorProblems.WAIT_IS_NO_DURATION;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A captured value has one type in all templates of an error, and a time to wait is a duration. */
final class CaptureRule implements Rule {
    /** The captured value that is the waiting time of the server. */
    static final String WAIT = "retry-after";

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        catalogue.errors().forEach(error -> check(error, findings));
    }

    private static void check(ErrorEntry error, Findings findings) {
        Map<String, TextTemplate.Slot> firsts = new HashMap<>();
        for (Located<TextTemplate> template : error.templates()) {
            for (TextTemplate.Slot slot : template.value().slots()) {
                TextTemplate.Slot first = firsts.getOrDefault(slot.name(), slot);
                firsts.putIfAbsent(slot.name(), slot);
                if (!first.kind().type().equals(slot.kind().type())) {
                    findings.add(CAPTURES_DIFFER
                            .of(slot.name(), type(slot), type(first))
                            .at(template.span()));
                } else if (slot.name().equals(WAIT) && slot.kind().type() != Duration.class) {
                    findings.add(WAIT_IS_NO_DURATION.of(type(slot)).at(template.span()));
                }
            }
        }
    }

    private static String type(TextTemplate.Slot slot) {
        return slot.kind().type().getSimpleName();
    }
}
