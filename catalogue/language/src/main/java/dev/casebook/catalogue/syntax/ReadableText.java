package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.NOT_YAML;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a catalogue without what makes it unreadable: each entry with such a mistake becomes empty, so that it and
 * all others can still be named. Without their types one mistake would come with an error for each use of them.
 */
public final class ReadableText {
    private static final int MAX_MISTAKES = 50;
    private static final Pattern KEY = Pattern.compile("( {0,2})([^\\s#'\"\\[{-][^\\s:#]*):(?: .*)?");

    private final SourceText source;
    private final String[] lines;

    private ReadableText(SourceText source) {
        this.source = source;
        this.lines = source.text().split("\n", -1);
    }

    /** The same text if it can be read, or if no change makes it readable. */
    public static SourceText of(SourceText source) {
        SourceText text = source;
        for (int i = 0; i < MAX_MISTAKES; i++) {
            Optional<Finding> mistake = mistake(text);
            if (mistake.isEmpty()) {
                return text;
            }
            text = new ReadableText(text).without(mistake.get());
        }
        return source;
    }

    private static Optional<Finding> mistake(SourceText text) {
        Findings findings = new Findings();
        YamlReader.read(text, findings);
        return findings.toList().stream()
                .filter(finding -> finding.is(NOT_YAML))
                .findFirst();
    }

    private SourceText without(Finding mistake) {
        int line = Math.min(line(mistake), lines.length) - 1;
        int start = start(line);
        Matcher key = KEY.matcher(lines[start]);
        String empty = lines[start].endsWith(": {}") || !key.matches() ? "" : key.group(1) + key.group(2) + ": {}";
        if (key.matches() && key.group(1).isEmpty()) {
            lines[line] = "";
        } else {
            Arrays.fill(lines, start, end(start), "");
            lines[start] = empty;
        }
        return SourceText.of(source.name(), String.join("\n", lines));
    }

    /** For an unclosed quote or brace, the line where it is opened counts. */
    private static int line(Finding mistake) {
        int line = mistake.span().orElseThrow().line();
        List<Finding.Related> context = mistake.related();
        boolean opened = context.stream().map(related -> related.label().text()).anyMatch(ReadableText::isOpened);
        return opened ? Math.min(line, context.get(0).span().line()) : line;
    }

    private static boolean isOpened(String context) {
        return context.contains("quoted") || context.contains("flow");
    }

    /** The line of the entry or the section that a line belongs to. */
    private int start(int line) {
        int start = line;
        while (start > 0 && !KEY.matcher(lines[start]).matches()) {
            start--;
        }
        return start;
    }

    private int end(int start) {
        int end = start + 1;
        while (end < lines.length && !KEY.matcher(lines[end]).matches()) {
            end++;
        }
        return end;
    }
}
