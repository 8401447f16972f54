package dev.casebook.tools.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Operations;
import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.model.SourceEntry;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.TranslatedText;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the whole effective catalogue as JSON: what it includes and amends is part of it, and what entries inherit from
 * their categories is written out. Its schema is {@code catalogue.schema.json} beside this class. Everything is in the
 * order of the catalogue.
 */
public final class CatalogueJson {
    /** The number of the format; another one is not compatible. */
    public static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    /** The JSON Schema of the format. */
    public static String schema() {
        try (InputStream in = CatalogueJson.class.getResourceAsStream("catalogue.schema.json")) {
            return new String(requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a node, with line ends that are the same everywhere, and one at its end. */
    public static String text(JsonNode node) {
        ObjectWriter writer = MAPPER.writer(new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER));
        try {
            return writer.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The catalogue.
     *
     * @param catalogue a catalogue without errors among its findings
     */
    public static ObjectNode of(Catalogue catalogue) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("name", catalogue.name().value().value());
        node.put("title", catalogue.head().title().value());
        node.put("revision", catalogue.head().revision());
        node.put("codes", catalogue.head().codes().name().toLowerCase(Locale.ROOT));
        EntryJson.codes(node, "noError", catalogue.head().noError());
        node.put("exception", JavaNames.of(catalogue).root().exception());
        EntryJson entries = EntryJson.of(catalogue);
        catalogue.sources().forEach(source -> source(node.withArray("sources").addObject(), source));
        ArrayNode categories = node.putArray("categories");
        catalogue.categories().forEach(category -> categories.add(entries.category(category)));
        ArrayNode errors = node.putArray("errors");
        catalogue.errors().forEach(error -> errors.add(entries.error(error)));
        operations(node, catalogue);
        catalogue.shapes().forEach(shape -> node.withArray("shapes").add(EnvelopeJson.shape(shape)));
        catalogue.envelopes().forEach(envelope -> node.withArray("envelopes").add(EnvelopeJson.envelope(envelope)));
        retired(node, catalogue.sections().retired());
        catalogue
                .translations()
                .read()
                .forEach(translation ->
                        translation(node.withArray("translations").addObject(), translation));
        return node;
    }

    private static void source(ObjectNode node, SourceEntry source) {
        node.put("name", source.name().value().value());
        node.put("title", source.title());
        EntryJson.put(node, "link", source.link().map(link -> link.value().toASCIIString()));
        EntryJson.put(node, "date", source.date().map(Object::toString));
        EntryJson.put(node, "digest", source.digest());
    }

    private static void operations(ObjectNode node, Catalogue catalogue) {
        Operations operations = Operations.of(catalogue);
        for (Operation operation : catalogue.operations()) {
            ObjectNode each = node.withArray("operations").addObject();
            each.put("name", operation.name().value().value());
            each.put("title", operation.title().value());
            EntryJson.put(each, "meaning", operation.meaning().map(Located::value));
            ArrayNode raises = each.putArray("raises");
            operations.raised(operation).forEach(name -> raises.add(name.value()));
        }
    }

    private static void retired(ObjectNode node, Retired retired) {
        if (!retired.codes().isEmpty() || !retired.names().isEmpty()) {
            ObjectNode parts = node.putObject("retired");
            EntryJson.codes(parts, "codes", retired.codes());
            EntryJson.texts(parts, "names", retired.names());
        }
    }

    private static void translation(ObjectNode node, Translation translation) {
        node.put("language", translation.language().value().value());
        entries(node.putArray("categories"), translation.categories());
        entries(node.putArray("errors"), translation.errors());
    }

    private static void entries(ArrayNode array, List<? extends TranslatedEntry<?>> entries) {
        for (TranslatedEntry<?> entry : entries) {
            ObjectNode node = array.addObject();
            node.put("name", entry.name().value().value());
            put(node, "title", entry.title());
            put(node, "meaning", entry.meaning());
            put(node, "remedy", entry.remedy());
        }
    }

    private static void put(ObjectNode node, String key, Optional<TranslatedText> text) {
        EntryJson.put(node, key, text.map(each -> each.translation().value()));
    }

    private CatalogueJson() {}
}
