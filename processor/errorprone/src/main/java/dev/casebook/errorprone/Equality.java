package dev.casebook.errorprone;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A comparison that is written as a call, such as {@code "23505".equals(e.code())}.
 *
 * @param one what is compared
 * @param other what it is compared with
 */
record Equality(ExpressionTree one, ExpressionTree other) {
    private static final Set<String> NAMES = Set.of("equals", "equalsIgnoreCase", "contentEquals");
    private static final Set<String> LISTS = Set.of("of", "asList");

    /** The comparison that the call is. */
    static Optional<Equality> of(MethodInvocationTree call) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (!NAMES.contains(MethodCalls.name(call))) {
            return Optional.empty();
        }
        if (MethodCalls.owner(call).equals("java.util.Objects")) {
            return Optional.of(new Equality(arguments.get(0), arguments.get(1)));
        }
        return arguments.size() == 1
                ? MethodCalls.receiver(call).map(receiver -> new Equality(receiver, arguments.get(0)))
                : Optional.empty();
    }

    /** Whether it asks a collection for an element. */
    static boolean isContains(MethodInvocationTree call) {
        return MethodCalls.name(call).equals("contains")
                && call.getArguments().size() == 1
                && MethodCalls.owner(call).startsWith("java.util.");
    }

    /** The elements of the collection, where it is written at the place: {@code Set.of(...)}. */
    static List<? extends ExpressionTree> listed(MethodInvocationTree contains) {
        return MethodCalls.receiver(contains)
                .filter(MethodInvocationTree.class::isInstance)
                .map(MethodInvocationTree.class::cast)
                .filter(list -> LISTS.contains(MethodCalls.name(list)))
                .map(MethodInvocationTree::getArguments)
                .<List<? extends ExpressionTree>>map(List::copyOf)
                .orElse(List.of());
    }
}
