package dev.casebook.tools.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Explains a finding such as {@code CB501}: what it says, and an example, which is the one of docs/findings.md. */
public final class FindingExplanation {
    private static final Pattern ID = Pattern.compile("(?i)cb[0-9]{3}");
    private static final String PAGE = "findings.md";

    /** Whether a text looks like the id of a finding. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The explanation of an id, in any case; empty if there is no such finding. */
    public static Optional<String> of(String id) {
        String written = id.toUpperCase(Locale.ROOT);
        return Problems.find(written).map(problem -> text(problem, example(written)));
    }

    private static String text(Problem problem, Optional<String> example) {
        String accepted =
                problem.isAcceptable() ? "\nA catalogue can accept this warning, with a reason: `accept`.\n" : "";
        return problem.id() + ", " + article(problem.severity().word()) + " about " + problem.group() + ".\n\n"
                + example.orElseGet(() -> problem.text() + "\nhelp: " + problem.help() + "\n") + accepted;
    }

    private static String article(String word) {
        return word.equals("error") ? "an error" : "a " + word;
    }

    /** What is below the heading of the id, without the marks of the code. */
    private static Optional<String> example(String id) {
        String page = page();
        int heading = page.indexOf("\n## " + id + "\n");
        if (heading < 0) {
            return Optional.empty();
        }
        int start = page.indexOf('\n', heading + 1) + 1;
        int end = page.indexOf("\n## ", start);
        String section = end < 0 ? page.substring(start) : page.substring(start, end + 1);
        return Optional.of(section.replaceAll("(?m)^```[a-z]*\\n", "").strip() + "\n");
    }

    private static String page() {
        try (InputStream in = FindingExplanation.class.getResourceAsStream(PAGE)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FindingExplanation() {}
}
