package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.RETRIED_ANYWAY;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.SERVER_CANNOT_DECIDE;

import dev.casebook.Advice;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import dev.casebook.envelope.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the server decides, the reader finds a flag or a waiting time of the server, and the advice is no retry. */
final class ServerDecidesRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        // without envelopes, the program creates the reports, and they can have everything
        boolean reads = !catalogue.envelopes().isEmpty() && catalogue.broken().isEmpty();
        List<Span> decisions = decisions(catalogue);
        if (reads && !decisions.isEmpty() && !readsDecision(catalogue)) {
            findings.add(SERVER_CANNOT_DECIDE.of().atAll(decisions));
        }
        CategoryTree tree = CategoryTree.of(catalogue);
        for (Category category : catalogue.categories()) {
            if (isWritten(category.serverDecides()) && isRetriedAnyway(category, tree)) {
                findings.add(finding(category.name(), category.serverDecides()));
            }
        }
        for (ErrorEntry error : catalogue.errors()) {
            Optional<Located<Boolean>> decides = error.handling().serverDecides();
            if (isWritten(decides) && isRetry(tree.advice(error))) {
                findings.add(finding(error.name(), decides));
            }
        }
    }

    private static Finding finding(Located<? extends Name> name, Optional<Located<Boolean>> decides) {
        return RETRIED_ANYWAY.of(name.value().value()).at(decides.orElseThrow().span());
    }

    private static boolean isWritten(Optional<Located<Boolean>> decides) {
        return decides.isPresent() && decides.get().value();
    }

    /** Whether every error that can inherit from the category, and every unlisted one, is retried anyway. */
    private static boolean isRetriedAnyway(Category category, CategoryTree tree) {
        return isRetry(tree.advice(category))
                && tree.errors(category).stream().allMatch(error -> isRetry(tree.advice(error)))
                && tree.children(category).stream().allMatch(child -> isRetriedAnyway(child, tree));
    }

    private static boolean isRetry(Optional<Advice> advice) {
        return advice.isPresent()
                && (advice.get() instanceof Advice.RetryWithBackoff || advice.get() instanceof Advice.RetryAfter);
    }

    private static List<Span> decisions(Catalogue catalogue) {
        return Stream.concat(
                        catalogue.categories().stream().flatMap(category -> category.serverDecides().stream()),
                        catalogue.errors().stream().flatMap(error -> error.handling().serverDecides().stream()))
                .filter(Located::value)
                .map(Located::span)
                .toList();
    }

    private static boolean readsDecision(Catalogue catalogue) {
        return catalogue.shapes().stream().anyMatch(ServerDecidesRule::readsDecision)
                || catalogue.envelopes().stream()
                        .anyMatch(envelope -> !envelope.headers().isEmpty())
                || catalogue.errors().stream()
                        .flatMap(error -> error.templates().stream())
                        .flatMap(template -> template.value().slots().stream())
                        .anyMatch(slot -> slot.name().equals(CaptureRule.WAIT));
    }

    private static boolean readsDecision(Shape shape) {
        return !shape.waits().isEmpty() || shape.parts().stream().anyMatch(part -> part.part() == Part.TRANSIENT);
    }
}
