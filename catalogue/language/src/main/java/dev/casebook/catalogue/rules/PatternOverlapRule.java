package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.CodeProblems.OVERLAPPING_PATTERNS;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.rules.support.Overlaps;
import dev.casebook.catalogue.source.Located;
import java.util.List;

/** No code matches two patterns: nothing decides which of them it means. */
final class PatternOverlapRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<Located<Code>> patterns = catalogue.errors().stream()
                .flatMap(error -> error.codes().all().stream())
                .filter(code -> code.value() instanceof Code.Pattern)
                .toList();
        for (int i = 0; i < patterns.size(); i++) {
            for (int j = 0; j < i; j++) {
                // two that are written alike are one code twice, which is a finding already
                if (!patterns.get(j).value().equals(patterns.get(i).value())
                        && Overlaps.of(patterns.get(j).value(), patterns.get(i).value())) {
                    findings.add(OVERLAPPING_PATTERNS
                            .of(
                                    patterns.get(i).value().toString(),
                                    patterns.get(j).value().toString())
                            .at(patterns.get(i).span())
                            .with(Label.OTHER_CODE, patterns.get(j).span()));
                }
            }
        }
    }
}
