package dev.casebook.processor.handler;

import dev.casebook.ErrorHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which claim each case of a hierarchy goes to, and which cases nothing answers for. */
public final class Coverage {
    private final Hierarchy hierarchy;
    private final CoveragePolicy terms;
    private final Map<String, HandlingDecision> decisions = new LinkedHashMap<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Set<String> covering = new HashSet<>();
    private final Set<String> reached = new HashSet<>();

    /** The coverage of a hierarchy; of two claims for the same type the first one counts. */
    public Coverage(Hierarchy hierarchy, List<HandlingDecision> decisions, CoveragePolicy terms) {
        this.hierarchy = hierarchy;
        this.terms = terms;
        decisions.forEach(decision -> this.decisions.putIfAbsent(decision.type(), decision));
        hierarchy.cases().forEach(name -> verdicts.put(name, verdict(name)));
    }

    /**
     * What becomes of one case.
     *
     * @param type the case
     * @param best the most specific claims for it: none, one, or several where nothing decides between them
     * @param answered whether this is enough
     */
    public record Verdict(String type, List<HandlingDecision> best, boolean answered) {
        public Verdict {
            best = List.copyOf(best);
        }

        /** The claim that the dispatcher follows. */
        public Optional<HandlingDecision> decision() {
            return best.stream().findFirst();
        }

        boolean isAmbiguous() {
            return best.size() > 1;
        }
    }

    /** What becomes of each case, in the order of the hierarchy. */
    public List<Verdict> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** The cases that nothing answers for. */
    public List<String> unhandled() {
        return verdicts.values().stream()
                .filter(verdict -> !verdict.answered())
                .map(Verdict::type)
                .toList();
    }

    /** What was decided, each type once. */
    public List<HandlingDecision> decisions() {
        return List.copyOf(decisions.values());
    }

    /** Whether errors of the hierarchy are of this claim's type. */
    public boolean covers(HandlingDecision decision) {
        return covering.contains(decision.type());
    }

    /** Whether an error of the hierarchy goes to this claim. A fallback waits for what is newer than the dispatcher. */
    public boolean reaches(HandlingDecision decision) {
        return reached.contains(decision.type()) || hierarchy.isFallback(decision.type());
    }

    private Verdict verdict(String name) {
        List<HandlingDecision> fitting = fitting(name);
        List<HandlingDecision> best = fitting.stream()
                .filter(decision -> isMinimal(decision, fitting))
                .toList();
        fitting.forEach(decision -> note(decision, best));
        boolean answered = !best.isEmpty() && best.stream().allMatch(decision -> counts(name, decision));
        return new Verdict(name, best, answered);
    }

    private List<HandlingDecision> fitting(String name) {
        List<HandlingDecision> fitting = new ArrayList<>();
        for (String supertype : hierarchy.supertypes(name)) {
            Optional.ofNullable(decisions.get(supertype)).ifPresent(fitting::add);
        }
        return fitting;
    }

    /** Another type of the same method is as good. */
    private void note(HandlingDecision decision, List<HandlingDecision> best) {
        covering.add(decision.type());
        if (best.stream().anyMatch(winner -> winner.action().equals(decision.action()))) {
            reached.add(decision.type());
        }
    }

    private boolean isMinimal(HandlingDecision decision, List<HandlingDecision> fitting) {
        return fitting.stream()
                .noneMatch(other ->
                        !other.type().equals(decision.type()) && hierarchy.isSubtype(other.type(), decision.type()));
    }

    private boolean counts(String name, HandlingDecision decision) {
        if (decision.action() instanceof HandlingDecision.Excluded) {
            return true;
        }
        String wanted = hierarchy.representative(name);
        if (decision.type().equals(wanted)) {
            return true;
        }
        return hierarchy.isFallback(decision.type())
                ? terms.fallback() == CoveragePolicy.Fallback.COUNTS
                : terms.level() == ErrorHandler.Level.CATEGORY;
    }
}
