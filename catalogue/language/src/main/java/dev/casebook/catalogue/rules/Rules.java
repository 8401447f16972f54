package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.model.Catalogue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of what a catalogue must keep. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new DuplicateCodeRule(),
            new TextCodeRule(),
            new ReadCodesRule(),
            new NoErrorRule(),
            new PatternOverlapRule(),
            new CoveredFieldRule(),
            new NamePrefixRule(),
            new RangeOverlapRule(),
            new CoverOverlapRule(),
            new UnreachableCodesRule(),
            new CategoryReferenceRule(),
            new ParentReferenceRule(),
            new SourceReferenceRule(),
            new ReplacementReferenceRule(),
            new ParentCycleRule(),
            new AdviceRule(),
            new LinkSchemeRule(),
            new UnusedSourceRule(),
            new EmptyCategoryRule(),
            new RemedyRule(),
            new MessageTemplateRule(),
            new ValueMethodRule(),
            new CaptureRule(),
            new RetiredRule(),
            new FormerNameRule(),
            new RaisedReferenceRule(),
            new IncludeCycleRule(),
            new DuplicateRaisedRule(),
            new DuplicateTypeRule(),
            new PlatformTypeRule(),
            new DuplicateConstantRule(),
            new HandlerMethodNameRule(),
            new ShapeReferenceRule(),
            new UnusedShapeRule(),
            new DuplicatePlaceRule(),
            new ContextRule(),
            new SingleValueRule(),
            new ServerDecidesRule(),
            new DeepPointerRule(),
            new PlaceConditionRule(),
            new PlaceValueRule(),
            new ReaderMethodRule(),
            new PermittedClassCountRule(),
            new CodeCountRule(),
            new GranularityRule(),
            new TranslatedEntryRule(),
            new MissingTranslationRule(),
            new OutdatedTranslationRule());

    /** Adds what is wrong with the catalogue. */
    public static void check(Catalogue catalogue, Findings findings) {
        ALL.forEach(rule -> rule.check(catalogue, findings));
    }

    /**
     * What has to be left out so that no rule reports an error. What is left may break further rules, so a caller that
     * leaves something out asks again. Rules do not report what seems to be missing as long as the catalogue says that
     * entries are {@linkplain Catalogue#broken() broken}.
     */
    public static Set<CondemnedPart> condemned(Catalogue catalogue) {
        Findings findings = new Findings();
        check(catalogue, findings);
        return condemnedBy(findings.toList(), catalogue);
    }

    /** The parts of entries that the errors among these findings are about. */
    public static Set<CondemnedPart> condemnedBy(List<Finding> findings, Catalogue catalogue) {
        EntrySpans spans = EntrySpans.of(catalogue);
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(spans::findAll)
                .collect(Collectors.toCollection(() -> new LinkedHashSet<>()));
    }

    private Rules() {}
}
