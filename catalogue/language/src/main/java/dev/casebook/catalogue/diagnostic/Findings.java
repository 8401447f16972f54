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
import java.util.function.UnaryOperator;

/**
 * Collects findings. Each is kept once, and of errors and of warnings no more than anybody reads; those in one text stand
 * together, in the order in which texts were added.
 */
public final class Findings {
    /** The most errors that are kept, and the most warnings beside them. */
    private static final int MAX = 10_000;

    private final Map<SourceText, Integer> texts = new HashMap<>();
    private final Set<Finding> kept = new LinkedHashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Nothing was found yet. */
    public Findings() {}

    /** Adds a text that findings can be in. */
    public void addText(SourceText text) {
        texts.putIfAbsent(text, texts.size());
    }

    /** Adds a finding, unless it is there already. */
    public void add(Finding finding) {
        int before = counts.getOrDefault(finding.severity(), 0);
        if (before < MAX && kept.add(finding)) {
            counts.put(finding.severity(), before + 1);
        } else if (before == MAX && !kept.contains(finding)) {
            counts.put(finding.severity(), before + 1);
            Finding rest = TOO_MANY_FINDINGS.of(MAX);
            kept.add(finding.span().map(rest::at).orElse(rest));
        }
    }

    /** Adds several findings. */
    public void addAll(List<Finding> more) {
        more.forEach(this::add);
    }

    /** Those of the findings that are kept, in the same order. */
    public Findings filter(Predicate<Finding> condition) {
        Findings left = new Findings();
        left.texts.putAll(texts);
        kept.stream().filter(condition).forEach(left::add);
        return left;
    }

    /** The findings with others in place of some, in the same order. */
    public Findings map(UnaryOperator<Finding> change) {
        Findings changed = new Findings();
        changed.texts.putAll(texts);
        kept.stream().map(change).forEach(changed::add);
        return changed;
    }

    /** Whether a finding fails the build. */
    public boolean hasErrors() {
        return kept.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Every finding, in the order of the source. */
    public List<Finding> toList() {
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Finding::span, this::compare));
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
