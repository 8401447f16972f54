package dev.casebook.tools.explain;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.tools.find.EntryQuery;
import dev.casebook.tools.json.CatalogueJson;
import dev.casebook.tools.json.EntryJson;
import dev.casebook.tools.text.VisibleText;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a catalogue says about what somebody asks for.
 *
 * @param catalogue a catalogue without errors among its findings
 * @param query a code, a name, or words of a title
 */
public record Explanation(Catalogue catalogue, String query) {
    public Explanation {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(query, "query");
    }

    /** What was found. */
    public EntryQuery.Hits hits() {
        return EntryQuery.of(catalogue).find(query);
    }

    /**
     * The entries for a terminal.
     *
     * @param language a tag such as {@code pt-BR}; empty for the catalogue's own language
     * @param width the number of characters of a line
     * @throws IllegalArgumentException if the catalogue has no texts in the language; the message is for people
     */
    public String text(Optional<String> language, int width) {
        EntryQuery.Hits hits = hits();
        EntryText writer = new EntryText(catalogue, texts(language), width);
        if (hits.errors().size() == 1) {
            return writer.error(hits.errors().get(0));
        }
        if (!hits.errors().isEmpty()) {
            return hits.errors().size() + " errors of "
                    + catalogue.head().title().value() + ":\n"
                    + hits.errors().stream().map(writer::line).collect(Collectors.joining());
        }
        String covered = hits.isCovered() ? shown() + " is not listed. This category covers it:\n\n" : "";
        return covered + hits.categories().stream().map(writer::category).collect(Collectors.joining("\n"));
    }

    /** The entries as one JSON object, which has the form of {@code casebook json} for each. */
    public String json() {
        EntryQuery.Hits hits = hits();
        EntryJson entries = EntryJson.of(catalogue);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", CatalogueJson.FORMAT);
        node.put("catalogue", catalogue.name().value().value());
        node.put("query", query);
        node.put("covered", hits.isCovered());
        hits.errors().forEach(error -> node.withArray("errors").add(entries.error(error)));
        hits.categories().forEach(category -> node.withArray("categories").add(entries.category(category)));
        return CatalogueJson.text(node);
    }

    /** What to say where nothing was found. */
    public String nothing() {
        return catalogue.head().title().value() + " has no error " + shown() + " and no category covers it"
                + hits().similar().map(name -> "; did you mean `" + name + "`?").orElse("");
    }

    private String shown() {
        return "`" + VisibleText.shortened(query, 80) + "`";
    }

    private LocalTexts texts(Optional<String> language) {
        return language.map(
                        tag -> LocalTexts.of(catalogue, tag).orElseThrow(() -> new IllegalArgumentException(none(tag))))
                .orElseGet(LocalTexts::own);
    }

    private String none(String tag) {
        String known = catalogue.translations().read().stream()
                .map(Translation::language)
                .map(language -> language.value().value())
                .collect(Collectors.joining(", "));
        return "`" + catalogue.name().value().value() + "` has no texts in the language `" + tag + "`; it has "
                + (known.isEmpty() ? "no translations" : known);
    }
}
