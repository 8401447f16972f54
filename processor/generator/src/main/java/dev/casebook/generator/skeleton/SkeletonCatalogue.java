package dev.casebook.generator.skeleton;

import static dev.casebook.catalogue.diagnostic.OperationProblems.RAISES_NOTHING;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Sections;
import dev.casebook.catalogue.rules.CondemnedPart;
import dev.casebook.catalogue.rules.Rules;
import java.util.List;
import java.util.Set;

/**
 * Makes a catalogue with findings valid, so that every type that can be named is written all the same. The build fails
 * anyway; without the types one mistake would come with a dozen "cannot find symbol".
 *
 * <p>Names and the tree of categories are kept, values are made up, and what the rules report all the same is left out.
 */
public final class SkeletonCatalogue {
    /** What is left out may make another part wrong; a catalogue that is far too large would take thousands of rounds. */
    private static final int MAX_ROUNDS = 30;

    /**
     * A valid catalogue with the names of this one.
     *
     * @param inUse what user code names: of a large catalogue, only those errors are kept
     */
    public static Catalogue of(Catalogue broken, NamesInUse inUse) {
        Catalogue completed = SkeletonEntries.complete(broken);
        Catalogue sound = sound(with(inUse.needed(completed), completed));
        if (sound.errors().isEmpty()) {
            // some types need an entry at least, so that they compile
            sound = SkeletonEntries.withUnknownError(sound);
        }
        return new Catalogue(sound.head(), sound.amends(), sound.sections(), sound.translations(), broken.broken());
    }

    private static Catalogue with(List<ErrorEntry> errors, Catalogue catalogue) {
        Sections all = catalogue.sections();
        Sections sections = new Sections(
                all.shapes(),
                all.envelopes(),
                all.sources(),
                all.categories(),
                errors,
                all.operations(),
                all.retired());
        return new Catalogue(
                catalogue.head(), catalogue.amends(), sections, catalogue.translations(), catalogue.broken());
    }

    private static Catalogue sound(Catalogue completed) {
        Catalogue sound = completed;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Set<CondemnedPart> condemned = condemned(sound);
            if (condemned.isEmpty()) {
                return sound;
            }
            sound = CondemnedParts.without(sound, condemned);
        }
        return sound;
    }

    /** An operation of which nothing is left has its types all the same. */
    private static Set<CondemnedPart> condemned(Catalogue catalogue) {
        Findings findings = new Findings();
        Rules.check(catalogue, findings);
        return Rules.condemnedBy(
                findings.toList().stream()
                        .filter(finding -> !finding.is(RAISES_NOTHING))
                        .toList(),
                catalogue);
    }

    private SkeletonCatalogue() {}
}
