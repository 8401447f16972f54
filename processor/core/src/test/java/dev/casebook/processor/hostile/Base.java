package dev.casebook.processor.hostile;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.processor.hostile.Slots.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A good catalogue whose texts are replaced.
 *
 * @param slots its places
 */
record Base(Slots slots) {
    static Base of(String yaml) {
        return new Base(Slots.of(yaml));
    }

    /** Those of the texts that can stand together: of two equal codes only the first. */
    Map<Slot, String> together(Map<Slot, String> texts) {
        if (errors(texts).isEmpty()) {
            return texts;
        }
        Map<Slot, String> together = new LinkedHashMap<>();
        texts.forEach((slot, text) -> {
            together.put(slot, text);
            if (!errors(together).isEmpty()) {
                together.remove(slot);
            }
        });
        return together;
    }

    /** The errors of the catalogue with other texts at some of its places. */
    List<Finding> errors(Map<Slot, String> texts) {
        SourceText source = SourceText.of("hostile.yaml", slots.with(texts));
        return CatalogueCompiler.compile(source).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
