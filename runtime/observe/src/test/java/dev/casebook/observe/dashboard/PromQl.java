package dev.casebook.observe.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the part of PromQL that is generated, by its grammar: {@code or}, {@code unless}, comparison, division, aggregation
 * by labels, functions, and selectors with matchers, a range and an offset. Anything else fails.
 */
final class PromQl {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\$__rate_interval|[A-Za-z_][A-Za-z0-9_]*|[0-9]+[smhd]|[0-9]+\\.?[0-9]*|\"[^\"]*\"|!=|[\\[\\](){}=,>/])");
    private static final Set<String> FUNCTIONS = Set.of("rate", "increase", "vector");

    private final String query;
    private final List<String> tokens = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private int next;

    private PromQl(String query) {
        this.query = query;
        int end = 0;
        for (MatchResult token : TOKEN.matcher(query).results().toList()) {
            assertEquals(end, token.start(), query);
            tokens.add(token.group(1));
            end = token.end();
        }
        assertEquals(query.length(), end, query);
    }

    /** What a query reads. */
    static PromQl parse(String query) {
        PromQl parser = new PromQl(query);
        parser.or();
        assertEquals(parser.tokens.size(), parser.next, () -> "left over in " + query);
        return parser;
    }

    List<String> metrics() {
        return metrics;
    }

    List<String> labels() {
        return labels;
    }

    private void or() {
        do {
            unless();
        } while (accepts("or"));
    }

    private void unless() {
        do {
            comparison();
        } while (accepts("unless"));
    }

    private void comparison() {
        division();
        if (accepts(">")) {
            division();
        }
    }

    private void division() {
        do {
            primary();
        } while (accepts("/"));
    }

    private void primary() {
        if (accepts("(")) {
            or();
            expect(")");
        } else if (accepts("sum")) {
            aggregation();
        } else if (Character.isDigit(peek().charAt(0))) {
            next++;
        } else if (FUNCTIONS.contains(peek())) {
            next++;
            expect("(");
            or();
            expect(")");
        } else {
            selector();
        }
    }

    private void aggregation() {
        if (accepts("by")) {
            expect("(");
            labels.add(tokens.get(next++));
            expect(")");
        }
        expect("(");
        or();
        expect(")");
    }

    private void selector() {
        metrics.add(tokens.get(next++));
        expect("{");
        do {
            labels.add(tokens.get(next++));
            assertTrue(accepts("=") || accepts("!="), query);
            assertTrue(tokens.get(next++).startsWith("\""), query);
        } while (accepts(","));
        expect("}");
        if (accepts("[")) {
            next++;
            expect("]");
        }
        if (accepts("offset")) {
            next++;
        }
    }

    private String peek() {
        return tokens.get(next);
    }

    private boolean accepts(String token) {
        boolean accepted = next < tokens.size() && tokens.get(next).equals(token);
        next += accepted ? 1 : 0;
        return accepted;
    }

    private void expect(String token) {
        assertTrue(accepts(token), () -> "`" + token + "` is missing at token " + next + " of " + query);
    }
}
