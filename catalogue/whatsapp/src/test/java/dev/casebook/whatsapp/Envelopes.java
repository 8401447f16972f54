package dev.casebook.whatsapp;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The catalogue as it is written, and its envelopes with the methods that read them. */
final class Envelopes {
    static final Catalogue CATALOGUE = catalogue();

    /** A method of the reader: replies come with status 400 and say that it takes 17 seconds. */
    @FunctionalInterface
    interface Method extends BiFunction<WhatsAppReader, Body, List<ReadError<WhatsAppException>>> {}

    private static final ReplyHeaders HEADERS = ReplyHeaders.of(Map.of("retry-after", List.of("17")));

    static final Map<String, Method> METHODS = new TreeMap<>(Map.of(
            "reply", (reader, body) -> reader.reply(body, 400, HEADERS).errors(),
            "webhook", WhatsAppReader::webhook,
            "webhook-value", WhatsAppReader::webhookValue,
            "element", WhatsAppReader::element,
            "on-premises",
                    (reader, body) -> reader.onPremises(body, 400, HEADERS).errors(),
            "on-premises-callback", WhatsAppReader::onPremisesCallback));

    static Shape shape(String name) {
        return CATALOGUE.shapes().stream()
                .filter(shape -> shape.name().value().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Method method(Envelope envelope) {
        return METHODS.get(envelope.name().value().value());
    }

    private static Catalogue catalogue() {
        try (InputStream stream = WhatsAppReader.class.getResourceAsStream("whatsapp.yaml")) {
            Checked<Catalogue> checked = CatalogueCompiler.compile("whatsapp.yaml", stream.readAllBytes());
            return checked.value().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Envelopes() {}
}
