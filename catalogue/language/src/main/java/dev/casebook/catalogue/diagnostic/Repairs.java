package dev.casebook.catalogue.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What makes a handler complete.
 *
 * @param unannotated signatures of methods that would fit and have no {@code @Handles}
 * @param stubs methods to paste into the handler
 * @param fallback the signature of a method for the root, where the handler has one
 * @param root the root of the hierarchy
 */
public record Repairs(List<String> unannotated, List<String> stubs, Optional<String> fallback, String root) {
    /** From this many methods on, a single one for the rest is proposed too. */
    private static final int MANY = 4;

    public Repairs {
        unannotated = List.copyOf(unannotated);
        stubs = List.copyOf(stubs);
        requireNonNull(fallback, "fallback");
        requireNonNull(root, "root");
    }

    /** The sentences of the help. */
    String text() {
        List<String> sentences = new ArrayList<>();
        if (!unannotated.isEmpty()) {
            sentences.add("annotate with @Handles: " + String.join(", ", unannotated));
        }
        if (!stubs.isEmpty()) {
            String methods = String.join("\n", stubs).replace("\n", "\n  ");
            sentences.add((sentences.isEmpty() ? "add:\n  " : "and add:\n  ") + methods);
        }
        catchAll().ifPresent(sentences::add);
        return String.join("\n", sentences);
    }

    private Optional<String> catchAll() {
        return fallback.map(method -> "or let " + method + " handle the rest: @ErrorHandler(..., catchAll = true)")
                .or(() -> Optional.of("or handle the rest in one method for " + root
                                + ": @ErrorHandler(..., catchAll = true)")
                        .filter(sentence -> stubs.size() >= MANY));
    }
}
