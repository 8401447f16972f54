package dev.casebook.catalogue.rules;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import java.util.List;

/** The list of what a catalogue must keep. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new UniqueCodes(),
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

    private Rules() {}
}
