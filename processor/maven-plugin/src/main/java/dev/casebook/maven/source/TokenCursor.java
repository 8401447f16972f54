package dev.casebook.maven.source;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The tokens of a source, taken one after the other. */
final class TokenCursor {
    private static final Token END = new Token(Token.Kind.SIGN, "");

    private final List<Token> tokens;
    private int next;

    TokenCursor(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    boolean hasNext() {
        return next < tokens.size();
    }

    void skip() {
        next++;
    }

    boolean takeSign(String sign) {
        return take(at(next).isSign(sign));
    }

    boolean takeWord(String word) {
        return take(at(next).isWord(word));
    }

    /** Takes a name with dots as far as it goes; empty where there is no word. A star behind a last dot is left. */
    String takeName() {
        StringJoiner name = new StringJoiner(".");
        boolean goesOn = at(next).isWord();
        while (goesOn) {
            name.add(at(next++).text());
            goesOn = takeSign(".") && at(next).isWord();
        }
        return name.toString();
    }

    /** The text that an annotation whose parentheses come next gives as its value; empty where it is no literal. */
    Optional<String> peekValue() {
        int depth = 0;
        for (int i = next; i < tokens.size() && isInside(i, depth); i++) {
            depth += depthOf(at(i));
            if (depth == 1 && isValue(i)) {
                return Optional.of(at(i).text());
            }
        }
        return Optional.empty();
    }

    /** The package that the source is in; empty for the unnamed one. */
    String packageName() {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).isWord("package")) {
                TokenCursor behind = new TokenCursor(tokens.subList(i + 1, tokens.size()));
                return behind.takeName();
            }
        }
        return "";
    }

    private boolean isInside(int index, int depth) {
        return depth > 0 || (index == next && at(index).isSign("("));
    }

    /** A whole value: behind the parenthesis or {@code value =}, and with nothing added to it. */
    private boolean isValue(int index) {
        boolean named = at(index - 1).isSign("=") && at(index - 2).isWord("value");
        boolean only = at(index - 1).isSign("(");
        boolean ends = at(index + 1).isSign(")") || at(index + 1).isSign(",");
        return at(index).isText() && ends && (named || only);
    }

    private static int depthOf(Token token) {
        if (token.isSign("(")) {
            return 1;
        }
        return token.isSign(")") ? -1 : 0;
    }

    private boolean take(boolean fits) {
        next += fits ? 1 : 0;
        return fits;
    }

    private Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }
}
