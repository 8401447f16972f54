package dev.casebook.maven.source;

import java.nio.file.Path;
import java.util.Optional;

/** What the languages of a source differ in, as far as a search for annotations sees it. */
enum SourceLanguage {
    JAVA,
    KOTLIN;

    /** The language of a file; empty for files of other kinds. */
    static Optional<SourceLanguage> of(Path file) {
        String name = file.toString();
        if (name.endsWith(".java")) {
            return Optional.of(JAVA);
        }
        return name.endsWith(".kt") ? Optional.of(KOTLIN) : Optional.empty();
    }

    /** How deep a comment is behind a further beginning of one: Kotlin's comments nest. */
    int depthInside(int depth) {
        return this == KOTLIN ? depth + 1 : depth;
    }

    /** Whether a backslash escapes in a text with these quotes. */
    boolean escapes(String quote) {
        return this == JAVA || quote.length() == 1;
    }

    /** A text whose value is not in the source as it is counts as a sign, so that nobody takes it for one. */
    Token.Kind kindOf(String content) {
        boolean escaped = content.indexOf('\\') >= 0 || content.indexOf('\n') >= 0;
        boolean computed = escaped || (this == KOTLIN && content.indexOf('$') >= 0);
        return computed ? Token.Kind.SIGN : Token.Kind.TEXT;
    }
}
