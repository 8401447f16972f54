package dev.casebook.tools.compare;

import static dev.casebook.catalogue.diagnostic.ListProblems.STALE_CHANGE;

import dev.casebook.catalogue.diagnostic.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a comparison came to.
 *
 * @param before the first state, as it was named
 * @param after the second state, as it was named
 * @param changes the changes that are not accepted, the most important ones first
 * @param accepted the changes that are
 * @param stale findings about accepted changes that do not occur
 * @param handlers the handlers of the project
 * @param families the errors that a change of an entry is about: those of a category, and those beside a new error
 */
public record ComparisonResult(
        String before,
        String after,
        List<CatalogueChange> changes,
        List<CatalogueChange> accepted,
        List<Finding> stale,
        List<HandlerMap> handlers,
        Map<String, List<String>> families) {
    public ComparisonResult {
        changes = List.copyOf(changes);
        accepted = List.copyOf(accepted);
        stale = List.copyOf(stale);
        handlers = List.copyOf(handlers);
        families = Map.copyOf(families);
    }

    /** Divides changes into those that somebody accepts and the others. */
    public static ComparisonResult of(
            String before,
            String after,
            List<CatalogueChange> all,
            List<AcceptedChange> accepted,
            List<HandlerMap> handlers,
            Map<String, List<String>> families) {
        return new ComparisonResult(
                before,
                after,
                all.stream()
                        .filter(change -> accepted.stream().noneMatch(each -> each.isFor(change)))
                        .toList(),
                all.stream()
                        .filter(change -> accepted.stream().anyMatch(each -> each.isFor(change)))
                        .toList(),
                accepted.stream()
                        .filter(each -> all.stream().noneMatch(each::isFor))
                        .map(each -> STALE_CHANGE.of(each.rule(), each.entry()).at(each.span()))
                        .toList(),
                handlers,
                families);
    }

    /** What the version has to be; empty if nothing changed. */
    public Optional<Verdict> verdict() {
        return changes.stream().map(change -> change.rule().verdict()).max(Comparator.naturalOrder());
    }

    /** The methods of handlers that a change is about. */
    public List<String> touched(CatalogueChange change) {
        List<String> errors = families.getOrDefault(change.entry(), List.of(change.entry()));
        return handlers.stream().flatMap(handler -> handler.methods(errors)).toList();
    }
}
