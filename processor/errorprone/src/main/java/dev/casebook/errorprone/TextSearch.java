package dev.casebook.errorprone;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that looks for something in a text.
 *
 * @param text what is searched
 * @param wanted what is looked for, where it is an argument of the call
 */
record TextSearch(ExpressionTree text, Optional<ExpressionTree> wanted) {
    private static final Set<String> OF_STRING = Set.of(
            "contains",
            "startsWith",
            "endsWith",
            "indexOf",
            "lastIndexOf",
            "matches",
            "split",
            "equals",
            "equalsIgnoreCase",
            "contentEquals",
            "regionMatches",
            "replaceAll",
            "replaceFirst",
            "substring");

    private static final Set<String> OF_PATTERN = Set.of("matches", "matcher");

    static Optional<TextSearch> of(MethodInvocationTree call) {
        String name = MethodCalls.name(call);
        List<? extends ExpressionTree> arguments = call.getArguments();
        return switch (MethodCalls.owner(call)) {
            case "java.lang.String" -> OF_STRING.contains(name) ? inString(call, name) : Optional.empty();
            case "java.util.regex.Pattern" ->
                OF_PATTERN.contains(name)
                        ? Optional.of(new TextSearch(arguments.get(arguments.size() - 1), Optional.empty()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<TextSearch> inString(MethodInvocationTree call, String name) {
        ExpressionTree argument = call.getArguments().get(0);
        return DisplayedText.isMade(call)
                ? Optional.empty()
                : MethodCalls.receiver(call).map(receiver -> {
                    // "text".equals(message): the message is the argument
                    boolean turned = name.startsWith("equals")
                            && JavacTrees.constantOf(receiver).isPresent();
                    return turned
                            ? new TextSearch(argument, Optional.of(receiver))
                            : new TextSearch(receiver, Optional.of(argument));
                });
    }
}
