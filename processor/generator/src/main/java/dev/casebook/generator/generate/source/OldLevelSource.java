package dev.casebook.generator.generate.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Generated source that a compiler of a source level below 17 can read: without sealed types, and without the bodies of
 * methods. The build fails anyway; without these types one finding would come with a "cannot find symbol" for each use.
 *
 * <p>It goes once through the lines: the source contains texts of the catalogue, which may be long.
 */
public final class OldLevelSource {
    private static final Pattern SEALED = Pattern.compile("\\b(?:non-)?sealed (?=(?:abstract )?(?:class|interface))");
    private static final int MIN_INDENT = 4;
    private static final int MAX_INDENT = 12;

    private final List<String> lines;
    private final StringBuilder text = new StringBuilder();
    private int next;

    private OldLevelSource(String source) {
        lines = List.of(source.split("\n", -1));
    }

    /** The same types and methods, which do nothing. */
    public static GeneratedFile of(GeneratedFile file) {
        String open = withoutPermits(SEALED.matcher(file.source()).replaceAll(""));
        return new GeneratedFile(file.qualifiedName(), new OldLevelSource(open).withoutBodies());
    }

    private static String withoutPermits(String source) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        int permits = source.indexOf(" permits ");
        int brace = source.indexOf('{', Math.max(permits, 0));
        while (permits >= 0 && brace >= 0) {
            text.append(source.substring(copied, permits).stripTrailing()).append(' ');
            copied = brace;
            permits = source.indexOf(" permits ", copied);
            brace = source.indexOf('{', Math.max(permits, 0));
        }
        return text.append(source.substring(copied)).toString();
    }

    private String withoutBodies() {
        while (next < lines.size()) {
            int header = headerEnd();
            int end = header < 0 ? -1 : lines.subList(header, lines.size()).indexOf(indent() + "}");
            if (end < 0) {
                line(next++);
            } else {
                while (next < header) {
                    line(next++);
                }
                text.append(lines.get(header)).append(" throw null; }\n");
                next = header + end + 1;
            }
        }
        return text.substring(0, text.length() - 1);
    }

    private void line(int number) {
        text.append(lines.get(number)).append('\n');
    }

    /** The line in which the header of a method ends that begins at the next line; -1 if none begins there. */
    private int headerEnd() {
        String first = lines.get(next);
        int indent = indent().length();
        boolean code = indent >= MIN_INDENT && indent <= MAX_INDENT && "*/@".indexOf(first.charAt(indent)) < 0;
        if (!code || first.indexOf('(') < 0) {
            return -1;
        }
        int end = next;
        while (end < lines.size() - 1 && !endsStatement(lines.get(end))) {
            end++;
        }
        String last = lines.get(end);
        boolean opens = last.endsWith(" {") && !endsStatement(last.substring(0, last.length() - 1));
        return opens ? end : -1;
    }

    private static boolean endsStatement(String line) {
        return line.indexOf(';') >= 0 || line.indexOf('{') >= 0 || line.indexOf('}') >= 0;
    }

    private String indent() {
        String line = lines.get(next);
        return line.isBlank()
                ? ""
                : line.substring(0, line.length() - line.stripLeading().length());
    }
}
