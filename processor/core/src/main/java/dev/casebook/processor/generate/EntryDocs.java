package dev.casebook.processor.generate;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;

/** The Javadoc of an error: title, codes, meaning, remedy, link, deprecation. */
final class EntryDocs {
    /** All that the catalogue says, for the exception and the constant. */
    static CodeBlock full(ErrorEntry entry) {
        CodeBlock.Builder doc = CodeBlock.builder().add(summary(entry));
        entry.meaning().ifPresent(meaning -> doc.add("\n\n<p>$L", Docs.sentence(meaning.value())));
        entry.remedy().ifPresent(remedy -> doc.add("\n\n<p>What to do: $L", Docs.sentence(remedy.value())));
        CodeBlock.Builder tags = CodeBlock.builder();
        entry.link()
                .ifPresent(link -> tags.add(
                        "\n@see <a href=\"$L\">Documentation</a>",
                        Docs.text(link.value().toASCIIString())));
        entry.life().since().ifPresent(since -> tags.add("\n@since $L", Docs.text(since)));
        entry.deprecated()
                .ifPresent(note ->
                        tags.add("\n@deprecated $L", Docs.sentence(note.reason().value())));
        return tags.isEmpty() ? doc.build() : doc.add("\n").add(tags.build()).build();
    }

    /** One line, such as {@code Rate limit hit (130429).} */
    static CodeBlock summary(ErrorEntry entry) {
        String codes =
                entry.codes().stream().map(Located::value).map(Object::toString).collect(joining(", "));
        return Docs.sentence(entry.title().value().strip() + " (" + codes + ")");
    }

    private EntryDocs() {}
}
