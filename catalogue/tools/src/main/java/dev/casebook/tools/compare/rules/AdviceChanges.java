package dev.casebook.tools.compare.rules;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.Details;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Span;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What callers do: the effective advice of errors, and of categories whose unlisted codes have it. */
final class AdviceChanges implements ChangeGroup {
    private static final ChangeRule RETRIES = ChangeRule.behaviour(
            "advice-now-retries",
            "an error is retried that was not",
            "Calls are repeated that were made once: make sure that the server did nothing.");
    private static final ChangeRule NO_RETRY = ChangeRule.behaviour(
            "advice-stops-retrying", "an error is no longer retried", "Calls fail at once that were repeated before.");
    private static final ChangeRule OTHER = ChangeRule.behaviour(
            "advice-changed", "an error has another advice", "Programs that follow it act otherwise.");
    private static final ChangeRule SHORTER = ChangeRule.behaviour(
            "delays-shortened",
            "retries come sooner, or there are more of them",
            "The server gets more calls in the same time.");
    private static final ChangeRule LONGER = ChangeRule.text(
            "delays-lengthened", "retries come later, or there are fewer of them", "Calls take longer until they end.");
    private static final ChangeRule REJECTED = ChangeRule.behaviour(
            "outcome-became-rejected",
            "the outcome was unknown, and is rejected now",
            "Retries repeat calls that were not repeated before, since the server could have done the work.");
    private static final ChangeRule UNKNOWN = ChangeRule.behaviour(
            "outcome-became-unknown",
            "the outcome is unknown now",
            "Nothing retries the error any more without a key for repeated calls.");
    private static final ChangeRule DECISION = ChangeRule.behaviour(
            "server-decides-changed",
            "the server decides about retries, or no longer does",
            "A waiting time or a flag of the server counts otherwise.");
    private static final ChangeRule HTTP = ChangeRule.behaviour(
            "http-changed", "an error has another HTTP status", "Problem objects and tests with the status differ.");
    private static final ChangeRule DETAILS_SHOWN = ChangeRule.behaviour(
            "details-became-shown",
            "messages show what the server says",
            "Texts of the server are in messages and logs from now on.");
    private static final ChangeRule DETAILS_HIDDEN = ChangeRule.behaviour(
            "details-became-hidden",
            "messages no longer show what the server says",
            "Messages and logs lack the texts of the server.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(
                RETRIES,
                NO_RETRY,
                OTHER,
                SHORTER,
                LONGER,
                REJECTED,
                UNKNOWN,
                DECISION,
                HTTP,
                DETAILS_SHOWN,
                DETAILS_HIDDEN);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        CategoryTree before = comparison.treeBefore();
        CategoryTree after = comparison.treeAfter();
        for (Comparison.Both pair : comparison.both()) {
            Span place = pair.is().name().span();
            advice(before.advice(pair.was()), after.advice(pair.is()), pair.name(), place, changes);
            outcome(before.outcome(pair.was()), after.outcome(pair.is()), pair.name(), place, changes);
            if (before.decision(pair.was()) != after.decision(pair.is())) {
                changes.add(DECISION, pair.name(), place);
            }
            http(pair.was(), pair.is(), changes);
        }
        comparison.categories().forEach((was, is) -> category(was, is, comparison, changes));
        details(comparison.before(), comparison.after(), changes);
    }

    /** Of a category only where its unlisted codes have what it says. */
    private static void category(Category was, Category is, Comparison comparison, Changes changes) {
        if (!was.covers().isEmpty() && !is.covers().isEmpty()) {
            String name = is.name().value().value();
            advice(
                    comparison.treeBefore().advice(was),
                    comparison.treeAfter().advice(is),
                    name,
                    is.name().span(),
                    changes);
            outcome(
                    comparison.treeBefore().outcome(was).orElse(Outcome.REJECTED),
                    comparison.treeAfter().outcome(is).orElse(Outcome.REJECTED),
                    name,
                    is.name().span(),
                    changes);
        }
    }

    private static void advice(Optional<Advice> was, Optional<Advice> is, String name, Span place, Changes changes) {
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            Advice before = was.get();
            Advice after = is.get();
            changes.add(rule(before, after), name, words(before), words(after), place);
        }
    }

    private static ChangeRule rule(Advice was, Advice is) {
        if (retries(was) != retries(is)) {
            return retries(is) ? RETRIES : NO_RETRY;
        }
        if (was.getClass() != is.getClass() || !retries(is)) {
            return OTHER;
        }
        boolean sooner = firstDelay(is).compareTo(firstDelay(was)) < 0
                || lastDelay(is).compareTo(lastDelay(was)) < 0
                || maxRetries(is) > maxRetries(was)
                || multiplier(is) < multiplier(was);
        return sooner ? SHORTER : LONGER;
    }

    private static boolean retries(Advice advice) {
        return advice instanceof Advice.RetryAfter || advice instanceof Advice.RetryWithBackoff;
    }

    private static Duration firstDelay(Advice advice) {
        return advice instanceof Advice.RetryWithBackoff backoff
                ? backoff.initialDelay()
                : ((Advice.RetryAfter) advice).delay();
    }

    private static Duration lastDelay(Advice advice) {
        return advice instanceof Advice.RetryWithBackoff backoff ? backoff.maxDelay() : firstDelay(advice);
    }

    private static double multiplier(Advice advice) {
        return advice instanceof Advice.RetryWithBackoff backoff ? backoff.multiplier() : 1;
    }

    private static int maxRetries(Advice advice) {
        return advice instanceof Advice.RetryWithBackoff backoff
                ? backoff.maxRetries()
                : ((Advice.RetryAfter) advice).maxRetries();
    }

    private static String words(Advice advice) {
        return advice.toMap().toString();
    }

    private static void outcome(Outcome was, Outcome is, String name, Span place, Changes changes) {
        if (was != is) {
            changes.add(is == Outcome.REJECTED ? REJECTED : UNKNOWN, name, place);
        }
    }

    private static void http(ErrorEntry was, ErrorEntry is, Changes changes) {
        if (!was.handling().http().equals(is.handling().http())) {
            changes.add(
                    HTTP,
                    is.name().value().value(),
                    status(was),
                    status(is),
                    is.name().span());
        }
    }

    private static String status(ErrorEntry error) {
        return error.handling().http().isPresent()
                ? Integer.toString(error.handling().http().getAsInt())
                : "none";
    }

    private static void details(Catalogue was, Catalogue is, Changes changes) {
        if (was.head().details() != is.head().details()) {
            boolean shown = is.head().details() == Details.SHOWN;
            changes.add(
                    shown ? DETAILS_SHOWN : DETAILS_HIDDEN,
                    is.name().value().value(),
                    is.name().span());
        }
    }
}
