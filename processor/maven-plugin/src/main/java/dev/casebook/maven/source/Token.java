package dev.casebook.maven.source;

import static java.util.Objects.requireNonNull;

/**
 * A word, a literal text or a sign of a source.
 *
 * @param kind which of them
 * @param text the word, the sign, or what is between the quotes
 */
record Token(Kind kind, String text) {
    enum Kind {
        WORD,
        TEXT,
        SIGN
    }

    Token {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isWord(String word) {
        return isWord() && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
