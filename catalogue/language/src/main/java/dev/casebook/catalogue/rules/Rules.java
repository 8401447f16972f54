package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.diagnostic.Diagnostic;
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
            new UniqueCodes(),
            new PlainTextCodes(),
            new DisjointRanges(),
            new DisjointCovers(),
            new KnownCategories(),
            new KnownParents(),
            new KnownSources(),
            new KnownReplacements(),
            new NoParentCircles(),
            new AdviceForAll(),
            new SafeLinks(),
            new UsedSources(),
            new FilledCategories(),
            new RemedyForAll(),
            new SoundMessages(),
            new SoundValues(),
            new SoundCaptures(),
            new NothingRetired(),
            new FormerNames(),
            new KnownRaised(),
            new NoIncludeCircles(),
            new RaisedOnce(),
            new UniqueTypes(),
            new NoPlatformTypes(),
            new UniqueConstants(),
            new FreeMethods(),
            new KnownShapes(),
            new UsedShapes(),
            new UniquePlaces(),
            new SharedContext(),
            new ReaderMethods(),
            new PermittedClasses(),
            new CodesOfAnError(),
            new WorthByCategory(),
            new KnownTranslated(),
            new CompleteTranslations(),
            new CurrentTranslations());

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
    public static Set<CondemnedPart> condemnedBy(List<Diagnostic> findings, Catalogue catalogue) {
        EntrySpans spans = EntrySpans.of(catalogue);
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(spans::findAll)
                .collect(Collectors.toCollection(() -> new LinkedHashSet<>()));
    }

    private Rules() {}
}
