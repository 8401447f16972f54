package dev.casebook.processor.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regular expressions in the main code of all modules, as declarations that can be compiled. */
final class SourcePatterns {
    private static final List<String> FOLDERS = List.of("catalogue", "processor", "runtime", "examples", "benchmarks");
    private static final Pattern CONSTANT = Pattern.compile("static final (Pattern|String) ([A-Z0-9_]+)\\s*=\\s*");
    private static final Pattern INLINE =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*(\"(?:[^\"\\\\\\n]++|\\\\.)*+\")");

    /** What a method of the class computes; the test says what it is for. */
    private static final Map<String, String> COMPUTED = Map.of(
            "NamedFiles.FILES",
            "Pattern.compile(\"^\\\\ufeff?([\\\"']?)(?:include|amends)\\\\1\\\\h*:(?=\\\\h|$)(.*)\")",
            "NamedFiles.TRANSLATIONS",
            "Pattern.compile(\"^\\\\ufeff?([\\\"']?)(?:translations)\\\\1\\\\h*:(?=\\\\h|$)(.*)\")");

    /** Those that only match whole texts, in classes that also search. */
    private static final Set<String> OF_WHOLE_TEXTS = Set.of(
            "YamlNumbers.BASE_60", "YamlNumbers.FLOAT", "FilePath.ENDING", "FreeCodes.NUMBERED", "ReadableText.KEY");

    /**
     * A regular expression.
     *
     * @param name the class and the constant, such as {@code Lexer.TOKEN}
     * @param declarations constants that it needs
     * @param expression what creates it
     * @param searches whether its class also searches with it, and not only matches whole texts
     */
    record Declared(String name, String declarations, String expression, boolean searches) {}

    static List<Declared> all() throws IOException {
        List<Declared> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(Path.of("../..", folder))) {
                List<Path> sources = files.filter(file -> file.toString().endsWith(".java")
                                && file.toString().replace('\\', '/').contains("/src/main/java/"))
                        .sorted()
                        .toList();
                for (Path source : sources) {
                    add(source.getFileName().toString().replace(".java", ""), Files.readString(source), all);
                }
            }
        }
        return all;
    }

    /** How often main code creates a pattern, whatever it is kept in. */
    static long compiled(List<Declared> all) {
        return all.stream()
                .filter(one -> one.expression().contains("Pattern.compile("))
                .count();
    }

    private static void add(String name, String source, List<Declared> all) {
        Map<String, String> texts = new LinkedHashMap<>();
        boolean searches = Stream.of(".find(", ".replace", ".results(", ".lookingAt(", ".split", "asPredicate")
                .anyMatch(source::contains);
        Matcher constant = CONSTANT.matcher(source);
        List<Declared> found = new ArrayList<>();
        while (constant.find()) {
            String value = source.substring(constant.end(), end(source, constant.end()));
            String qualified = name + "." + constant.group(2);
            if (constant.group(1).equals("Pattern")) {
                found.add(new Declared(
                        qualified,
                        "",
                        COMPUTED.getOrDefault(qualified, value),
                        searches && !OF_WHOLE_TEXTS.contains(qualified)));
            } else {
                texts.put(constant.group(2), value);
            }
        }
        Matcher inline = INLINE.matcher(source);
        while (inline.find()) {
            if (isOfMatcherOrComment(source, inline.start())) {
                continue;
            }
            String expression = "Pattern.compile(" + inline.group(1) + ")";
            found.add(new Declared(
                    name + "." + inline.group(1),
                    "",
                    expression,
                    !inline.group().contains("matches")));
        }
        found.forEach(one ->
                all.add(new Declared(one.name(), needed(one.expression(), texts), one.expression(), one.searches())));
    }

    /** The methods of a matcher have the same names, with a replacement; a comment is not code. */
    private static boolean isOfMatcherOrComment(String source, int at) {
        int statement = Math.max(source.lastIndexOf(';', at), source.lastIndexOf('{', at));
        String line = source.substring(source.lastIndexOf('\n', at) + 1, at).strip();
        return source.substring(statement + 1, at).contains(".matcher(")
                || line.startsWith("*")
                || line.startsWith("/*");
    }

    private static String needed(String expression, Map<String, String> texts) {
        StringBuilder needed = new StringBuilder();
        texts.forEach((name, value) -> {
            if (expression.replaceAll("\"(?:[^\"\\\\]++|\\\\.)*+\"", "").matches("(?s).*\\b" + name + "\\b.*")) {
                needed.append("static final String ")
                        .append(name)
                        .append(" = ")
                        .append(value)
                        .append(";\n");
            }
        });
        return needed.toString();
    }

    /** The semicolon that ends a declaration: not one in a text. */
    private static int end(String source, int start) {
        int at = start;
        while (source.charAt(at) != ';') {
            if (source.charAt(at) == '"') {
                at++;
                while (source.charAt(at) != '"') {
                    at += source.charAt(at) == '\\' ? 2 : 1;
                }
            }
            at++;
        }
        return at;
    }

    private SourcePatterns() {}
}
