package dev.casebook.generator.generate.source;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;

/** The Javadoc of an error: title, codes, meaning, remedy, link, deprecation. */
public final class EntryJavadoc {
    private static final int MAX_CODES = 20;

    /** All that the catalogue says, for the exception and the constant. */
    public static CodeBlock full(ErrorEntry entry) {
        StringBuilder doc = new StringBuilder(words(entry));
        entry.texts()
                .meaning()
                .ifPresent(meaning -> doc.append("\n\n<p>").append(JavadocText.sentenceText(meaning.value())));
        entry.texts()
                .remedy()
                .ifPresent(
                        remedy -> doc.append("\n\n<p>What to do: ").append(JavadocText.sentenceText(remedy.value())));
        StringBuilder tags = new StringBuilder();
        entry.texts()
                .link()
                .ifPresent(link -> tags.append("\n@see <a href=\"")
                        .append(JavadocText.text(link.value().toASCIIString()))
                        .append("\">Documentation</a>"));
        entry.lifecycle().since().ifPresent(since -> tags.append("\n@since ").append(JavadocText.text(since)));
        entry.lifecycle()
                .deprecated()
                .ifPresent(note -> tags.append("\n@deprecated ")
                        .append(JavadocText.sentenceText(note.reason().value())));
        return CodeBlock.of("$L", tags.isEmpty() ? doc : doc.append('\n').append(tags));
    }

    /** One line, such as {@code Rate limit hit (130429).} */
    public static CodeBlock summary(ErrorEntry entry) {
        return CodeBlock.of("$L", words(entry));
    }

    private static String words(ErrorEntry entry) {
        return JavadocText.sentenceText(entry.texts().title().value().strip() + " (" + codes(entry) + ")");
    }

    /** Not all of thousands: the Javadoc of each of their constants would name them. */
    private static String codes(ErrorEntry entry) {
        int more = entry.codes().all().size() - MAX_CODES;
        String first = entry.codes().all().stream()
                .limit(MAX_CODES)
                .map(Located::value)
                .map(Object::toString)
                .collect(joining(", "));
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private EntryJavadoc() {}
}
