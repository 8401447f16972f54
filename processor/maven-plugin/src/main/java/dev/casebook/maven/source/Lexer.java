package dev.casebook.maven.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a source in Java or Kotlin into words, texts and signs, without its comments.
 *
 * <p>A text in Kotlin that has a template, {@code "${...}"}, is not a literal: it is cut at the template, and what
 * is in it is read like everything else.
 */
final class Lexer {
    private static final String RAW_QUOTE = "\"".repeat(3);
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "//[^\\n\\r]*",
            "(?<block>/\\*)",
            "(?<raw>" + RAW_QUOTE + ")",
            "(?<quote>\")",
            // a character has at most twelve signs, such as a Unicode escape: a lone quote ends the search soon
            "'(?:\\\\[^\\n\\r]|[^\\\\'\\n\\r]){1,12}+'",
            "`(?<name>[^`\\n\\r]+)`",
            "(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)",
            "(?<sign>\\S)"));
    private static final Pattern BLOCK_EDGE = Pattern.compile("/\\*|\\*/");

    private final String source;
    private final SourceLanguage language;
    private final Matcher matcher;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String source, SourceLanguage language) {
        this.source = source;
        this.language = language;
        this.matcher = TOKEN.matcher(source);
    }

    static List<Token> tokens(String source, SourceLanguage language) {
        return new Lexer(source, language).run();
    }

    private List<Token> run() {
        int position = 0;
        while (matcher.find(position)) {
            position = next();
        }
        return tokens;
    }

    /** Takes what was found, and says where to go on. */
    private int next() {
        if (matcher.group("block") != null) {
            return endOfComment();
        }
        if (matcher.group("raw") != null) {
            return endOfText(RAW_QUOTE);
        }
        if (matcher.group("quote") != null) {
            return endOfText("\"");
        }
        add(Token.Kind.WORD, "word");
        add(Token.Kind.WORD, "name");
        add(Token.Kind.SIGN, "sign");
        return matcher.end();
    }

    private void add(Token.Kind kind, String group) {
        String text = matcher.group(group);
        if (text != null) {
            tokens.add(new Token(kind, text));
        }
    }

    private int endOfComment() {
        Matcher edge = BLOCK_EDGE.matcher(source).region(matcher.end(), source.length());
        int depth = 1;
        while (depth > 0 && edge.find()) {
            boolean closes = edge.group().equals("*/");
            depth = closes ? depth - 1 : language.depthInside(depth);
        }
        return depth == 0 ? edge.end() : source.length();
    }

    private int endOfText(String quote) {
        int start = matcher.end();
        int end = start;
        while (end < source.length() && !source.startsWith(quote, end)) {
            end += source.charAt(end) == '\\' && language.escapes(quote) ? 2 : 1;
        }
        end = Math.min(end, source.length());
        tokens.add(new Token(language.kindOf(source.substring(start, end)), source.substring(start, end)));
        return Math.min(end + quote.length(), source.length());
    }
}
