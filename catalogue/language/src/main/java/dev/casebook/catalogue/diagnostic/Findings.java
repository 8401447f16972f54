package dev.casebook.catalogue.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects findings. Each is kept once. */
public final class Findings {
    private static final Comparator<Diagnostic> IN_SOURCE_ORDER = Comparator.comparing(
            Diagnostic::span,
            (one, two) -> one.isPresent() && two.isPresent() ? one.get().compareTo(two.get()) : 0);

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** Nothing was found yet. */
    public Findings() {}

    /** Adds a finding, unless it is there already. */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Adds several findings. */
    public void addAll(List<Diagnostic> more) {
        diagnostics.addAll(more);
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
