package dev.casebook.catalogue.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects findings. Each is kept once, and of errors and of warnings no more than anybody reads. */
public final class Findings {
    /** The most errors that are kept, and the most warnings beside them. */
    private static final int MOST = 10_000;

    private static final Comparator<Diagnostic> IN_SOURCE_ORDER = Comparator.comparing(
            Diagnostic::span,
            (one, two) -> one.isPresent() && two.isPresent() ? one.get().compareTo(two.get()) : 0);

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Adds a finding, unless it is there already. */
    public void add(Diagnostic diagnostic) {
        int before = counts.getOrDefault(diagnostic.severity(), 0);
        if (before < MOST && diagnostics.add(diagnostic)) {
            counts.put(diagnostic.severity(), before + 1);
        } else if (before == MOST && !diagnostics.contains(diagnostic)) {
            counts.put(diagnostic.severity(), before + 1);
            diagnostics.add(new Diagnostic(
                    Problem.TOO_MANY_FINDINGS, diagnostic.span(), List.of(Integer.toString(MOST)), List.of()));
        }
    }

    /** Adds several findings. */
    public void addAll(List<Diagnostic> more) {
        more.forEach(this::add);
    }

    /** Whether a finding fails the build. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Every finding, in the order of the source. */
    public List<Diagnostic> toList() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(IN_SOURCE_ORDER);
        return List.copyOf(sorted);
    }

    /** The value with the findings. */
    public <T> Checked<T> check(Optional<T> value) {
        return new Checked<>(value, toList());
    }
}
