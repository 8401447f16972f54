package dev.casebook.errorprone;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calls that prepare a text for people and learn nothing from it: they cut it to a length, replace white space, mask
 * secrets, take its first line, or look at its punctuation.
 */
final class DisplayedText {
    private static final Set<String> LINE_ENDS = Set.of("\n", "\\n", "\\R", "\r\n", "\\r\\n", "\\r?\\n", "\r?\n");

    /** Whether a call of a method of String is one of these. */
    static boolean isMade(MethodInvocationTree call) {
        return switch (MethodCalls.name(call)) {
            case "substring" -> isNumber(call.getArguments().get(0), 0);
            case "replaceAll", "replaceFirst" -> isReplacement(call);
            case "split", "indexOf", "lastIndexOf", "contains" ->
                LINE_ENDS.contains(text(call.getArguments().get(0)).orElse("no"));
            case "startsWith", "endsWith" ->
                text(call.getArguments().get(0)).filter(DisplayedText::hasWords).isEmpty();
            case "equals", "equalsIgnoreCase", "contentEquals" -> comparesNoWords(call);
            default -> false;
        };
    }

    /** A replacement that keeps a part, or removes everything but digits, reads the text. */
    static boolean isReplacement(MethodInvocationTree call) {
        List<Optional<String>> texts =
                call.getArguments().stream().map(DisplayedText::text).toList();
        boolean keepsPart =
                texts.get(texts.size() - 1).filter(text -> !text.contains("$")).isEmpty();
        boolean extracts = texts.size() > 1
                && texts.get(0).filter(DisplayedText::keepsOnlyDigits).isPresent();
        return !keepsPart && !extracts;
    }

    /** Another message is compared, as in removing duplicate lines of a log, or an empty text. */
    private static boolean comparesNoWords(MethodInvocationTree call) {
        return Stream.concat(MethodCalls.receiver(call).stream(), call.getArguments().stream())
                .flatMap(side -> text(side).stream())
                .noneMatch(DisplayedText::hasWords);
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isNumber(ExpressionTree expression, int number) {
        return JavacTrees.constantOf(expression)
                .filter(value -> value.equals(number))
                .isPresent();
    }

    private static Optional<String> text(ExpressionTree expression) {
        return JavacTrees.constantOf(expression).map(String::valueOf);
    }

    /** Whether a regular expression is for all but digits: {@code \\D}, {@code [^0-9]} and the like. */
    private static boolean keepsOnlyDigits(String regex) {
        boolean found = regex.contains("\\D");
        int negated = regex.indexOf("[^");
        while (!found && negated >= 0) {
            int end = regex.indexOf(']', negated);
            String characters = regex.substring(negated, end < 0 ? regex.length() : end);
            found = characters.contains("0-9") || characters.contains("\\d");
            negated = end < 0 ? -1 : regex.indexOf("[^", end);
        }
        return found;
    }

    private DisplayedText() {}
}
