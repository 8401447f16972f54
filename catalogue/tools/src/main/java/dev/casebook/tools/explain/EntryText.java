package dev.casebook.tools.explain;

import static java.util.stream.Collectors.joining;

import dev.casebook.Outcome;
import dev.casebook.catalogue.markdown.AdviceInWords;
import dev.casebook.catalogue.model.AdditionalText;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.Decision;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.OwnClasses;
import dev.casebook.catalogue.model.SourceEntry;
import dev.casebook.catalogue.naming.EntryNames;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.json.EntryJson;
import dev.casebook.tools.text.LabelledLines;
import java.util.Optional;

/** Writes entries of a catalogue for a terminal. */
final class EntryText {
    private final Catalogue catalogue;
    private final LocalTexts texts;
    private final int width;
    private final CategoryTree tree;
    private final JavaNames names;
    private final EntryJson entries;

    EntryText(Catalogue catalogue, LocalTexts texts, int width) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.width = width;
        this.tree = CategoryTree.of(catalogue);
        this.names = JavaNames.of(catalogue);
        this.entries = EntryJson.of(catalogue);
    }

    /** Everything about an error. */
    String error(ErrorEntry error) {
        EntryNames own = OwnClasses.of(catalogue).has(error)
                ? names.error(error.name().value())
                : names.category(error.category().value());
        LabelledLines lines = new LabelledLines(width);
        lines.add(catalogue.head().title().value() + " " + codes(error) + ": " + texts.title(error));
        lines.gap();
        lines.add("name", error.name().value().value());
        lines.add("category", path(error.category().value()));
        lines.add("meaning", texts.meaning(error));
        lines.add("remedy", texts.remedy(error));
        lines.add(
                "advice",
                tree.advice(error).map(advice -> AdviceInWords.of(advice, tree.decision(error), tree.outcome(error))));
        lines.add(
                "HTTP",
                error.handling().http().stream().mapToObj(Integer::toString).findFirst());
        lines.add("type", own.exception());
        lines.add("handler", own.method());
        lines.add("operations", Optional.of(String.join(", ", entries.raisedBy(error))));
        lines.add("former name", former(error));
        lines.add("deprecated", error.lifecycle().deprecated().map(EntryText::deprecation));
        for (AdditionalText text : AdditionalText.values()) {
            lines.add(text.key(), error.texts().get(text));
        }
        lines.add("link", error.texts().link().map(link -> link.value().toASCIIString()));
        error.texts().sources().forEach(source -> lines.add("source", source(source.value())));
        return lines.toString();
    }

    /** An error on one line. */
    String line(ErrorEntry error) {
        return new LabelledLines(width)
                .item(codes(error) + "  " + error.name().value().value() + "  " + texts.title(error))
                .toString();
    }

    /** Everything about a category, with its errors on a line each. */
    String category(Category category) {
        EntryNames own = names.category(category.name().value());
        LabelledLines lines = new LabelledLines(width);
        lines.add(catalogue.head().title().value() + ", category "
                + category.name().value().value() + ": " + texts.title(category));
        lines.gap();
        lines.add("category", path(category.name().value()));
        lines.add("meaning", texts.meaning(category));
        lines.add(
                "advice",
                tree.advice(category)
                        .map(advice -> AdviceInWords.of(
                                advice,
                                Decision.CATALOGUE,
                                tree.outcome(category).orElse(Outcome.REJECTED))));
        lines.add("type", own.exception());
        lines.add("handler", own.method());
        lines.add(
                "covers",
                Optional.of(category.covers().stream()
                        .map(covered -> covered.value().toString())
                        .collect(joining(", "))));
        StringBuilder text = new StringBuilder(lines.toString());
        tree.errors(category).forEach(error -> text.append(line(error)));
        return text.toString();
    }

    private static String codes(ErrorEntry error) {
        return error.codes().all().stream().map(code -> code.value().toString()).collect(joining(", "));
    }

    private String path(Name.InKebabCase category) {
        return String.join(" > ", entries.path(category));
    }

    private static Optional<String> former(ErrorEntry error) {
        return Optional.of(error.lifecycle().renamedFrom().stream()
                .map(Located::value)
                .map(Name::value)
                .collect(joining(", ")));
    }

    private static String deprecation(DeprecationNote note) {
        return note.since().map(since -> "since " + since + ": ").orElse("")
                + note.reason().value()
                + note.replacedBy().map(name -> "; use " + name.value().value()).orElse("");
    }

    private String source(Name.InKebabCase name) {
        return catalogue.sources().stream()
                .filter(source -> source.name().value().equals(name))
                .findFirst()
                .map(EntryText::source)
                .orElse(name.value());
    }

    private static String source(SourceEntry source) {
        return source.title()
                + source.date().map(date -> ", " + date).orElse("")
                + source.link().map(link -> ", " + link.value().toASCIIString()).orElse("");
    }
}
