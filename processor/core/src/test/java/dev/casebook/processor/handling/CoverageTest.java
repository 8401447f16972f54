package dev.casebook.processor.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorHandler.Level;
import dev.casebook.processor.dispatch.DispatchOrderPlanner;
import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.CoveragePolicy;
import dev.casebook.processor.handler.CoveragePolicy.Fallback;
import dev.casebook.processor.handler.HandlingDecision;
import dev.casebook.processor.handler.Hierarchy;
import dev.casebook.processor.handler.HierarchyType;
import dev.casebook.processor.handler.HierarchyType.Instances;
import dev.casebook.processor.handler.HierarchyType.Naming;
import dev.casebook.processor.handler.UnlistedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the coverage of thousands of generated hierarchies with what a slow and obvious reading of the rules gives. */
final class CoverageTest {
    private static final int HIERARCHIES = 5_000;

    @Test
    void agreesWithTheObviousReading() {
        int unhandled = 0;
        int complete = 0;
        int ambiguous = 0;
        for (int seed = 0; seed < HIERARCHIES; seed++) {
            World world = new World(new Random(seed));
            Coverage coverage = new Coverage(world.hierarchy(), world.claims, world.terms);
            for (Coverage.Verdict verdict : coverage.verdicts()) {
                String name = verdict.type();
                assertEquals(world.best(name), types(verdict.best()), "seed " + seed);
                assertEquals(world.isAnswered(name), verdict.answered(), "seed " + seed);
                ambiguous += verdict.best().size() > 1 ? 1 : 0;
            }
            checkOrder(world, chain(world, coverage), seed);
            checkChain(world, coverage, seed);
            unhandled += coverage.unhandled().isEmpty() ? 0 : 1;
            complete += coverage.unhandled().isEmpty() ? 1 : 0;
        }
        assertTrue(unhandled > 500 && complete > 500 && ambiguous > 200, unhandled + " " + complete + " " + ambiguous);
    }

    private static Set<String> types(List<HandlingDecision> claims) {
        Set<String> types = new TreeSet<>();
        claims.forEach(claim -> types.add(claim.type()));
        return types;
    }

    /** No claim stands behind one that takes everything it takes. */
    private static void checkOrder(World world, List<HandlingDecision> chain, int seed) {
        for (int i = 0; i < chain.size(); i++) {
            for (int j = i + 1; j < chain.size(); j++) {
                HandlingDecision early = chain.get(i);
                HandlingDecision late = chain.get(j);
                assertTrue(
                        !world.extendsType(late.type(), early.type()),
                        () -> "seed " + seed + ": " + late + " after " + early);
            }
        }
    }

    private static List<HandlingDecision> chain(World world, Coverage coverage) {
        return new DispatchOrderPlanner(world.hierarchy()).mostSpecificFirst(coverage.decisions());
    }

    /** The first claim of the chain that fits is one of the most specific ones. */
    private static void checkChain(World world, Coverage coverage, int seed) {
        for (String name : world.hierarchy().cases()) {
            chain(world, coverage).stream()
                    .filter(claim -> world.extendsType(name, claim.type()))
                    .findFirst()
                    .ifPresent(claim -> assertTrue(world.best(name).contains(claim.type()), "seed " + seed));
        }
    }

    /** A hierarchy, claims and terms by chance, and the rules in the words of the documentation. */
    private static final class World {
        private final Random random;
        private final Map<String, HierarchyType> types = new LinkedHashMap<>();
        private final Map<String, Set<String>> outside = new LinkedHashMap<>();
        private final List<HandlingDecision> claims = new ArrayList<>();
        private final CoveragePolicy terms;

        World(Random random) {
            this.random = random;
            terms = new CoveragePolicy(
                    random.nextBoolean() ? Level.CATEGORY : Level.CODE,
                    random.nextInt(4) == 0 ? Fallback.COUNTS : Fallback.DOES_NOT_COUNT);
            add("Root", Set.of(), random.nextInt(8) == 0 ? Instances.OWN : Instances.NONE, Naming.POSSIBLE);
            int count = 1 + random.nextInt(12);
            List<String> inner = new ArrayList<>(List.of("Root"));
            for (int i = 0; i < count; i++) {
                addType("T" + i, inner);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                addOutside("I" + i);
            }
            addClaims();
        }

        private void addType(String name, List<String> inner) {
            Set<String> parents = new HashSet<>();
            for (int i = random.nextInt(6) == 0 ? 2 : 1; i > 0; i--) {
                parents.add(inner.get(random.nextInt(inner.size())));
            }
            boolean sealed = random.nextInt(3) == 0;
            Instances instances = sealed
                    ? (random.nextInt(5) == 0 ? Instances.OWN : Instances.NONE)
                    : (random.nextInt(6) == 0 ? Instances.OPEN : Instances.OWN);
            add(name, parents, instances, random.nextInt(8) == 0 ? Naming.IMPOSSIBLE : Naming.POSSIBLE);
            if (sealed) {
                inner.add(name);
            }
        }

        private void add(String name, Set<String> parents, Instances instances, Naming naming) {
            types.put(name, new HierarchyType(name, instances, naming, parents));
        }

        private void addOutside(String name) {
            Set<String> below = new HashSet<>();
            for (String type : types.keySet()) {
                if (random.nextInt(3) == 0 && !type.equals("Root")) {
                    types.keySet().stream()
                            .filter(other -> reaches(other, type))
                            .forEach(below::add);
                }
            }
            outside.put(name, below);
        }

        private void addClaims() {
            List<String> names = new ArrayList<>(types.keySet());
            names.addAll(outside.keySet());
            int most = random.nextInt(3) == 0 ? 100 : random.nextInt(70);
            for (String name : names) {
                if (random.nextInt(100) < most && (!name.equals("Root") || random.nextInt(3) == 0)) {
                    claims.add(new HandlingDecision(
                            name,
                            random.nextInt(8) == 0
                                    ? new HandlingDecision.Excluded("why")
                                    : new HandlingDecision.CallMethod(claims.size())));
                }
            }
        }

        Hierarchy hierarchy() {
            List<UnlistedType> further = new ArrayList<>();
            outside.forEach((name, below) -> further.add(new UnlistedType(name, List.copyOf(below), List.of())));
            return new Hierarchy("Root", List.copyOf(types.values()), further);
        }

        /** Whether one can climb from one type to another. */
        private boolean reaches(String from, String to) {
            return from.equals(to) || types.get(from).parents().stream().anyMatch(parent -> reaches(parent, to));
        }

        boolean extendsType(String one, String other) {
            if (one.equals(other)) {
                return true;
            }
            if (outside.containsKey(one)) {
                return false;
            }
            return outside.containsKey(other) ? outside.get(other).contains(one) : reaches(one, other);
        }

        /** The claims that fit and that no other claim which fits is below of. */
        Set<String> best(String name) {
            Set<String> best = new TreeSet<>();
            for (HandlingDecision claim : claims) {
                boolean beaten = claims.stream()
                        .anyMatch(other -> !other.equals(claim)
                                && extendsType(name, other.type())
                                && extendsType(other.type(), claim.type()));
                if (extendsType(name, claim.type()) && !beaten) {
                    best.add(claim.type());
                }
            }
            return best;
        }

        boolean isAnswered(String name) {
            Set<String> best = best(name);
            return !best.isEmpty() && best.stream().allMatch(type -> counts(name, type));
        }

        private boolean counts(String name, String type) {
            boolean excepted = claims.stream()
                    .anyMatch(
                            claim -> claim.type().equals(type) && claim.action() instanceof HandlingDecision.Excluded);
            if (excepted || type.equals(nearestName(name))) {
                return true;
            }
            if (type.equals("Root")) {
                return terms.fallback() == Fallback.COUNTS;
            }
            return terms.level() == Level.CATEGORY;
        }

        /** Of all types that can be named and that it extends, the one that is the fewest steps away, the first of several. */
        private String nearestName(String name) {
            String nearest = "Root";
            for (String type : types.keySet()) {
                boolean nameable = types.get(type).naming() == Naming.POSSIBLE;
                if (nameable && reaches(name, type) && steps(name, type) < steps(name, nearest)) {
                    nearest = type;
                }
            }
            return nearest;
        }

        private int steps(String from, String to) {
            if (from.equals(to)) {
                return 0;
            }
            return 1
                    + types.get(from).parents().stream()
                            .filter(parent -> reaches(parent, to))
                            .mapToInt(parent -> steps(parent, to))
                            .min()
                            .orElseThrow();
        }
    }
}
