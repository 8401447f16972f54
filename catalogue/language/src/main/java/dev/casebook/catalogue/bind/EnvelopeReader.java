package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.Problem.DUPLICATE_ENVELOPE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the envelopes of a catalogue: their names. */
final class EnvelopeReader {
    static List<Envelope> read(Fields catalogue, Mistakes mistakes) {
        Map<Name.InKebabCase, Envelope> envelopes = new LinkedHashMap<>();
        for (Located<Name.InKebabCase> name : catalogue.readAll(CatalogueKeys.ENVELOPES, NameForm.ENVELOPE)) {
            Envelope first = envelopes.putIfAbsent(name.value(), new Envelope(name));
            if (first != null) {
                mistakes.add(Diagnostic.at(
                                name.span(), DUPLICATE_ENVELOPE, name.value().value())
                        .with("first written here", first.name().span()));
            }
        }
        return new ArrayList<>(envelopes.values());
    }

    private EnvelopeReader() {}
}
