package dev.casebook.processor.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.generate.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every regular expression of main code takes steps in proportion to the text, for texts that repeat each sign and each
 * pair of signs of the expression. Counted in looks at characters. A small stack shows those that recurse.
 */
class PatternGrowthTest {
    private static final int SIZE = 150;
    private static final int LONG = 4_000;
    private static final int STACK = 192 * 1024;
    private static final String SIGNS = "aA0 \n/-.\"'\\{}()*@:_#[]^,=$<>";

    @TempDir
    private Path folder;

    @Test
    void readsEveryPatternOfMainCodeWhichLooksAtTextsInProportion() throws Exception {
        List<SourcePatterns.Declared> declared = SourcePatterns.all();
        assertTrue(SourcePatterns.compiled(declared) > 60, declared.size() + " patterns");
        Pattern[] patterns = compiled(declared);
        List<String> slow = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> {
                    for (int i = 0; i < patterns.length; i++) {
                        check(declared.get(i), patterns[i], slow);
                    }
                },
                "small stack",
                STACK);
        small.start();
        small.join();
        assertEquals("", String.join("\n", slow));
    }

    private Pattern[] compiled(List<SourcePatterns.Declared> declared) throws Exception {
        StringBuilder source = new StringBuilder("package all;\nimport java.io.File;\nimport java.util.regex.*;\n"
                + "import java.util.*;\nimport java.util.stream.*;\npublic final class All {\n");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < declared.size(); i++) {
            SourcePatterns.Declared one = declared.get(i);
            source.append("static final class P" + i + " {\n" + one.declarations() + "static final Pattern ONE = "
                    + one.expression() + ";\n}\n");
            list.append("P" + i + ".ONE,\n");
        }
        source.append("public static Pattern[] all() { return new Pattern[] {" + list + "}; }\n}\n");
        Javac.Result result =
                new Javac(folder).source("all/All.java", source.toString()).compile();
        assertEquals(List.of(), result.messages());
        return (Pattern[]) result.call("all.All", "all");
    }

    private static void check(SourcePatterns.Declared declared, Pattern pattern, List<String> slow) {
        Set<String> pumps = pumps(pattern.pattern());
        for (String prefix : List.of("", first(pattern.pattern()))) {
            for (String pump : pumps) {
                check(declared, pattern, prefix, pump, slow);
                if (!slow.isEmpty() && slow.get(slow.size() - 1).startsWith(declared.name() + " ")) {
                    return;
                }
            }
        }
    }

    private static void check(
            SourcePatterns.Declared declared, Pattern pattern, String prefix, String pump, List<String> slow) {
        ToLongFunction<String> looks =
                text -> declared.searches() ? CountedText.ofSearch(pattern, text) : CountedText.ofMatch(pattern, text);
        String where = declared.name() + " " + pattern + " for " + prefix + "(" + pump + ")*";
        try {
            long one = looks.applyAsLong(prefix + pump.repeat(SIZE));
            long two = looks.applyAsLong(prefix + pump.repeat(2 * SIZE));
            long four = looks.applyAsLong(prefix + pump.repeat(4 * SIZE));
            if (two > 2.3 * one + 300 || four > 4.6 * one + 300) {
                slow.add(where + ": " + one + ", " + two + ", " + four);
            } else {
                looks.applyAsLong(prefix + pump.repeat(LONG));
            }
        } catch (StackOverflowError recursive) {
            slow.add(where + ": recursive");
        }
    }

    /** Each sign of the expression and of a few others, and each pair of its own signs. */
    private static Set<String> pumps(String pattern) {
        Set<String> own =
                pattern.codePoints().mapToObj(Character::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> pumps = new LinkedHashSet<>(own);
        SIGNS.chars().mapToObj(Character::toString).forEach(pumps::add);
        List<String> paired = new ArrayList<>(own.stream().limit(9).toList());
        paired.addAll(List.of("a", " ", "\n", "\\"));
        for (String one : paired) {
            for (String two : paired) {
                pumps.add(one + two);
            }
        }
        return pumps;
    }

    /** The literal text that an expression begins with. */
    private static String first(String pattern) {
        String literal = pattern.replaceAll("(?s)[\\[(\\\\|*+?{^$].*", "");
        return literal.isEmpty() ? "'" : literal;
    }
}
