package dev.casebook.tools.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.model.Privacy;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.RetryAfterHeader;
import dev.casebook.envelope.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes shapes and envelopes, with the words of the catalogue language. */
final class EnvelopeJson {
    static ObjectNode shape(Shape shape) {
        ObjectNode node = named(shape.name().value().value());
        shape.parts()
                .forEach(part -> sources(
                        node.putArray(word(part.part())),
                        part.from().stream().map(Located::value).toList()));
        if (!shape.fields().isEmpty()) {
            ArrayNode fields = node.putArray("fields");
            shape.fields().forEach(field -> {
                ObjectNode each = fields.addObject().put("name", field.field().name());
                sources(each.putArray("from"), field.field().sources());
                each.put("personal", field.field().isPersonal());
            });
        }
        if (!shape.waits().isEmpty()) {
            ArrayNode waits = node.putArray("waits");
            shape.waits().forEach(wait -> wait(waits.addObject(), wait));
        }
        pointers(node, "jsonTexts", shape.jsonTexts());
        return node;
    }

    static ObjectNode envelope(Envelope envelope) {
        ObjectNode node = named(envelope.name().value().value());
        node.put("kind", word(envelope.kind()));
        envelope.bodies().forEach(form -> node.withArray("bodies").add(word(form)));
        ArrayNode places = node.putArray("places");
        envelope.places().forEach(place -> place(places.addObject(), place));
        if (!envelope.context().isEmpty()) {
            ArrayNode context = node.putArray("context");
            envelope.context().forEach(field -> context(context.addObject(), field));
        }
        pointers(node, "success", envelope.success());
        pointers(node, "jsonTexts", envelope.jsonTexts());
        pointers(node, "recognizedBy", envelope.recognizedBy());
        if (!envelope.headers().isEmpty()) {
            ArrayNode headers = node.putArray("headers");
            envelope.headers().forEach(header -> header(headers.addObject(), header));
        }
        return node;
    }

    private static void place(ObjectNode node, EnvelopePlace place) {
        node.put("at", place.at().value().toString());
        node.put("shape", place.shape().value().value());
        place.textShape().ifPresent(shape -> node.put("textShape", shape.value().value()));
        node.put("extent", place.extent() == Extent.ITEM ? "item" : "request");
        place.rules().onSuccess().ifPresent(rule -> node.put("onSuccess", word(rule.value())));
        condition(node, "onSuccessIf", place.rules().successCondition());
        condition(node, "when", place.rules().when());
        condition(node, "unless", place.rules().unless());
    }

    private static void context(ObjectNode node, ContextField field) {
        node.put("name", field.name().value());
        ArrayNode at = node.putArray("at");
        field.at().forEach(pointer -> at.add(pointer.value().toString()));
        node.put("personal", field.privacy() == Privacy.PERSONAL);
    }

    private static void wait(ObjectNode node, RetryAfterField wait) {
        node.put("at", wait.pointer().toString());
        node.put("in", word(wait.format()));
        wait.when().ifPresent(when -> condition(node.putObject("when"), when));
    }

    private static void header(ObjectNode node, RetryAfterHeader header) {
        node.put("name", header.name());
        header.pointer().ifPresent(at -> node.put("at", at.toString()));
        node.put("in", word(header.format()));
        header.when().ifPresent(when -> condition(node.putObject("when"), when));
    }

    private static void sources(ArrayNode array, List<Source> sources) {
        sources.forEach(source -> source(array.addObject(), source));
    }

    private static void source(ObjectNode node, Source source) {
        switch (source.kind()) {
            case BODY -> node.put("at", source.pointer().toString());
            case HEADER -> node.put("header", source.headerName());
            case HTTP_STATUS -> node.put("word", "http-status");
            case LOCATION -> node.put("word", "location");
            case EACH -> {
                node.put("each", source.list().orElse(Pointer.ROOT).toString());
                source.where().ifPresent(where -> condition(node.putObject("where"), where));
                node.put("at", source.pointer().toString());
            }
        }
        source.templates().forEach(template -> node.withArray("as").add(template.toString()));
        if (!source.equalTo().isEmpty()) {
            node.put("is", source.equalTo());
        }
        if (source.isKnown()) {
            node.put("known", true);
        }
    }

    private static void condition(ObjectNode node, String key, Optional<PlaceCondition> condition) {
        condition.ifPresent(written -> condition(node.putObject(key), written.condition()));
    }

    /** The keys with the values that they may have; without values, that there is one is enough. */
    private static void condition(ObjectNode node, Condition condition) {
        for (Condition.Check check : condition.checks()) {
            check.values().forEach(node.putArray(check.key())::add);
        }
    }

    private static void pointers(ObjectNode node, String key, List<Pointer> pointers) {
        if (!pointers.isEmpty()) {
            ArrayNode array = node.putArray(key);
            pointers.forEach(pointer -> array.add(pointer.toString()));
        }
    }

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private EnvelopeJson() {}
}
