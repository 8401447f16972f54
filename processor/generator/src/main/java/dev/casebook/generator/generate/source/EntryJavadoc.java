package dev.casebook.generator.generate.source;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.catalogue.markdown.AdviceInWords;
import dev.casebook.catalogue.model.AdditionalText;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.OptionalInt;
import java.util.function.Function;

/** The Javadoc of an error: title, codes, meaning, remedy, advice, HTTP status, link, deprecation. */
public final class EntryJavadoc {
    private static final int MAX_CODES = 20;

    /**
     * All that the catalogue says, for the exception.
     *
     * <pre>{@code
     * Rate limit hit (130429).
     *
     * <p>The number sent too many messages.
     *
     * <p>Remedy: Send more slowly.
     *
     * <p>Advice: retry after 5 min. HTTP status: 429.
     * }</pre>
     */
    public static CodeBlock ofException(Plan plan, ErrorPlan error) {
        return full(
                plan,
                error,
                replacement -> replacement.hasClass()
                        ? replacement.className()
                        : plan.roots().error() + "#" + replacement.constant());
    }

    /** The same for the constant. */
    public static CodeBlock ofConstant(Plan plan, ErrorPlan error) {
        return full(plan, error, replacement -> plan.roots().error() + "#" + replacement.constant());
    }

    private static CodeBlock full(Plan plan, ErrorPlan error, Function<ErrorPlan, String> reference) {
        ErrorEntry entry = error.entry();
        StringBuilder doc = new StringBuilder(words(entry));
        entry.texts()
                .meaning()
                .ifPresent(meaning -> doc.append("\n\n<p>").append(JavadocText.sentenceText(meaning.value())));
        entry.texts()
                .remedy()
                .ifPresent(remedy -> doc.append("\n\n<p>Remedy: ").append(JavadocText.sentenceText(remedy.value())));
        doc.append("\n\n<p>").append(JavadocText.sentenceText(advice(error)));
        String tags = tags(plan, error, reference);
        return CodeBlock.of("$L", tags.isEmpty() ? doc : doc.append('\n').append(tags));
    }

    private static String advice(ErrorPlan error) {
        String words = AdviceInWords.of(error.advice(), error.decision(), error.outcome());
        OptionalInt status = error.entry().handling().http();
        return "Advice: " + words + (status.isPresent() ? ". HTTP status: " + status.getAsInt() : "");
    }

    private static String tags(Plan plan, ErrorPlan error, Function<ErrorPlan, String> reference) {
        ErrorEntry entry = error.entry();
        StringBuilder tags = new StringBuilder();
        entry.texts()
                .link()
                .ifPresent(link -> tags.append("\n@see <a href=\"")
                        .append(JavadocText.text(link.value().toASCIIString()))
                        .append("\">Documentation</a>"));
        entry.texts()
                .get(AdditionalText.SINCE)
                .ifPresent(since -> tags.append("\n@since ").append(JavadocText.text(since)));
        entry.lifecycle()
                .deprecated()
                .ifPresent(note -> tags.append('\n').append(deprecated(plan, error, note, reference)));
        return tags.toString();
    }

    /**
     * The tag of a deprecated error, such as <code>&#64;deprecated Not sent any more. Use {&#64;link BillingCodes#LIMIT} instead.
     * </code>
     *
     * @param reference what a link to the replacement names
     */
    public static String deprecated(
            Plan plan, ErrorPlan error, DeprecationNote note, Function<ErrorPlan, String> reference) {
        String instead = plan.replacement(error)
                .map(replacement -> " Use {@link " + reference.apply(replacement) + "} instead.")
                .orElse("");
        return "@deprecated " + JavadocText.sentenceText(note.reason().value()) + instead;
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
