package dev.casebook.catalogue.markdown;

import dev.casebook.Code;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.OwnClasses;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One error as a row of its category's table.
 *
 * @param names the Java names of the catalogue
 * @param classes which errors have a class of their own
 * @param tree the categories, from which advice is inherited
 * @param sources the number under which each source is listed
 */
record ErrorRow(JavaNames names, OwnClasses classes, CategoryTree tree, Map<String, Integer> sources) {
    static final String HEAD = "| Code | Error | Meaning | Remedy | Advice |\n|---|---|---|---|---|\n";

    /** Whether a reader learns more than a title: a class, a meaning or a remedy. */
    boolean isListed(ErrorEntry error) {
        return classes.has(error)
                || error.texts().meaning().isPresent()
                || error.texts().remedy().isPresent();
    }

    String of(ErrorEntry error) {
        List<String> cells = List.of(
                codes(error),
                error(error),
                text(error.texts().meaning()) + sources(error),
                text(error.texts().remedy()),
                tree.advice(error)
                        .map(advice -> Cell.text(AdviceInWords.of(advice, tree.decision(error), tree.outcome(error))))
                        .orElse(""));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Each code can be linked to: {@code #code-130429}, for a pair {@code #code-100-2388072}. */
    private static String codes(ErrorEntry error) {
        return error.codes().all().stream()
                .map(Located::value)
                .map(ErrorRow::code)
                .collect(Collectors.joining("<br>"));
    }

    private static String code(Code code) {
        return "<a id=\"" + anchor(code) + "\"></a>" + Cell.code(code.toString());
    }

    /** Letters, digits, hyphens, underscores and dots stay; whatever else a code holds becomes a hyphen. */
    static String anchor(Code code) {
        return "code-" + code.toString().replaceAll("[^A-Za-z0-9_.-]", "-");
    }

    private String error(ErrorEntry error) {
        List<String> lines = new ArrayList<>();
        lines.add(title(error));
        lines.add(Cell.code(type(error)));
        status(error).ifPresent(lines::add);
        error.texts()
                .additional()
                .forEach((text, written) -> lines.add("*" + text.label() + ":* " + Cell.text(written)));
        error.lifecycle().deprecated().ifPresent(note -> lines.add(deprecated(note)));
        return String.join("<br>", lines);
    }

    /** Its exception; its constant where it has no class of its own. */
    private String type(ErrorEntry error) {
        Name.OfError name = error.name().value();
        return classes.has(error) ? names.error(name).exception() : name.constant();
    }

    /** What the code itself does not say. */
    private static Optional<String> status(ErrorEntry error) {
        return error.handling().http().stream()
                .mapToObj(Integer::toString)
                .filter(status -> !status.equals(error.codes().code().value().toString()))
                .map(status -> "HTTP " + status)
                .findFirst();
    }

    private static String title(ErrorEntry error) {
        String title = "**" + Cell.text(error.texts().title().value()) + "**";
        return error.texts()
                .link()
                .map(link -> "[" + title + "](<" + link.value().toASCIIString() + ">)")
                .orElse(title);
    }

    private static String deprecated(DeprecationNote note) {
        String since =
                note.since().map(revision -> " since " + Cell.text(revision)).orElse("");
        String instead = note.replacedBy()
                .map(name -> "; use " + Cell.code(name.value().value()))
                .orElse("");
        return "*Deprecated" + since + ":* " + Cell.text(note.reason().value()) + instead;
    }

    private static String text(Optional<Located<String>> text) {
        return text.map(Located::value).map(Cell::text).orElse("");
    }

    private String sources(ErrorEntry error) {
        return error.texts().sources().stream()
                .map(source -> sources.get(source.value().value()))
                .map(number -> " [\\[" + number + "\\]](#source-" + number + ")")
                .collect(Collectors.joining());
    }
}
