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
    private final Terms terms;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Set<String> covering = new HashSet<>();
    private final Set<String> reached = new HashSet<>();

    /** The coverage of a hierarchy; of two claims for the same type the first one counts. */
    public Coverage(Hierarchy hierarchy, List<Claim> claims, Terms terms) {
        this.hierarchy = hierarchy;
        this.terms = terms;
        claims.forEach(claim -> this.claims.putIfAbsent(claim.type(), claim));
        hierarchy.cases().forEach(name -> verdicts.put(name, verdict(name)));
    }

    /**
     * What becomes of one case.
     *
     * @param type the case
     * @param best the most specific claims for it: none, one, or several where nothing decides between them
     * @param answered whether this is enough
     */
    public record Verdict(String type, List<Claim> best, boolean answered) {
        public Verdict {
            best = List.copyOf(best);
        }

        /** The claim that the dispatcher follows. */
        public Optional<Claim> claim() {
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

    /** The claims, each before every claim for a type above its own. */
    public List<Claim> mostSpecificFirst() {
        List<Claim> sorted = new ArrayList<>(claims.values());
        sorted.sort((one, two) -> Integer.compare(depth(two), depth(one)));
        return sorted;
    }

    /** Whether errors of the hierarchy are of this claim's type. */
    boolean covers(Claim claim) {
        return covering.contains(claim.type());
    }

    /** Whether an error of the hierarchy goes to this claim. A fallback waits for what is newer than the dispatcher. */
    boolean reaches(Claim claim) {
        return reached.contains(claim.type()) || hierarchy.isFallback(claim.type());
    }

    /** A type's supertypes include those of every type above it, so that more of them means more specific. */
    private int depth(Claim claim) {
        return hierarchy.supertypes(claim.type()).size();
    }

    private Verdict verdict(String name) {
        List<Claim> fitting = fitting(name);
        List<Claim> best =
                fitting.stream().filter(claim -> isMinimal(claim, fitting)).toList();
        fitting.forEach(claim -> note(claim, best));
        boolean answered = !best.isEmpty() && best.stream().allMatch(claim -> counts(name, claim));
        return new Verdict(name, best, answered);
    }

    private List<Claim> fitting(String name) {
        List<Claim> fitting = new ArrayList<>();
        for (String supertype : hierarchy.supertypes(name)) {
            Optional.ofNullable(claims.get(supertype)).ifPresent(fitting::add);
        }
        return fitting;
    }

    /** Another type of the same method is as good. */
    private void note(Claim claim, List<Claim> best) {
        covering.add(claim.type());
        if (best.stream().anyMatch(winner -> winner.answer().equals(claim.answer()))) {
            reached.add(claim.type());
        }
    }

    private boolean isMinimal(Claim claim, List<Claim> fitting) {
        return fitting.stream()
                .noneMatch(
                        other -> !other.type().equals(claim.type()) && hierarchy.isSubtype(other.type(), claim.type()));
    }

    private boolean counts(String name, Claim claim) {
        if (claim.answer() instanceof Claim.Excepted) {
            return true;
        }
        String wanted = hierarchy.representative(name);
        if (claim.type().equals(wanted)) {
            return true;
        }
        return hierarchy.isFallback(claim.type())
                ? terms.fallback() == Terms.Fallback.COUNTS
                : terms.level() == ErrorHandler.Level.CATEGORY;
    }
}
