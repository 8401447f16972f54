package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_FINDINGS;

import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects findings. Each is kept once, and of errors and of warnings no more than anybody reads; those in one text stand
 * together, in the order in which texts were added.
 */
public final class Findings {
    /** The most errors that are kept, and the most warnings beside them. */
    private static final int MAX = 10_000;

    private final Map<SourceText, Integer> texts = new HashMap<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Nothing was found yet. */
    public Findings() {}

    /** Adds a text that findings can be in. */
    public void addText(SourceText text) {
        texts.putIfAbsent(text, texts.size());
    }

    /** Adds a finding, unless it is there already. */
    public void add(Diagnostic diagnostic) {
        int before = counts.getOrDefault(diagnostic.severity(), 0);
        if (before < MAX && diagnostics.add(diagnostic)) {
            counts.put(diagnostic.severity(), before + 1);
        } else if (before == MAX && !diagnostics.contains(diagnostic)) {
            counts.put(diagnostic.severity(), before + 1);
            Diagnostic rest = TOO_MANY_FINDINGS.of(MAX);
            diagnostics.add(diagnostic.span().map(rest::at).orElse(rest));
        }
    }

    /** Adds several findings. */
    public void addAll(List<Diagnostic> more) {
        more.forEach(this::add);
    }

    /** Those of the findings that are kept, in the same order. */
    public Findings filter(Predicate<Diagnostic> kept) {
        Findings left = new Findings();
        left.texts.putAll(texts);
        diagnostics.stream().filter(kept).forEach(left::add);
        return left;
    }

    /** Whether a finding fails the build. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Every finding, in the order of the source. */
    public List<Diagnostic> toList() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Comparator.comparing(Diagnostic::span, this::compare));
        return List.copyOf(sorted);
    }

    private int compare(Optional<Span> one, Optional<Span> two) {
        return one.isPresent() && two.isPresent() ? compare(one.get(), two.get()) : 0;
    }

    private int compare(Span one, Span two) {
        int byText = Integer.compare(order(one), order(two));
        return byText != 0 ? byText : one.compareTo(two);
    }

    private int order(Span span) {
        return texts.getOrDefault(span.source(), Integer.MAX_VALUE);
    }

    /** The value with the findings. */
    public <T> Checked<T> check(Optional<T> value) {
        return new Checked<>(value, toList());
    }
}
