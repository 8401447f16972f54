package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.NO_PLACES;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.ONLY_FOR_REPLIES;

import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an envelope.
 *
 * @param shapes how names of shapes are read
 */
record EnvelopeReader(Reference<Name.InKebabCase> shapes) implements EntryReader<Envelope> {
    private static final Words<EnvelopeKind> KINDS = new Words<>(List.of(EnvelopeKind.values()));
    private static final List<Key> ONLY_OF_REPLIES =
            List.of(EnvelopeKeys.ITEM_ERRORS, EnvelopeKeys.SUCCESS, EnvelopeKeys.HEADERS);

    static EnvelopeReader in(Fields catalogue) {
        return new EnvelopeReader(
                new Reference<>(NameForm.SHAPE, Section.names(catalogue.getAll(CatalogueKeys.SHAPES))));
    }

    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.ENVELOPE;
    }

    @Override
    public Read<Envelope> read(Syntax.Entry entry, Mistakes mistakes) {
        Optional<Located<Name.InKebabCase>> name = NameForm.ENVELOPE.read(entry.key(), mistakes);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), EnvelopeKeys.ALL, mistakes);
        int before = mistakes.count();
        Optional<Envelope> envelope = fields.flatMap(found -> envelope(name, found));
        // where places are wrong, that has been said
        envelope.filter(read -> read.places().isEmpty() && mistakes.count() == before)
                .ifPresent(read -> mistakes.add(
                        NO_PLACES.of(read.name().value().value()).at(read.name().span())));
        return new Read<>(envelope, Optional.empty());
    }

    private Optional<Envelope> envelope(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<EnvelopeKind> kind = fields.read(EnvelopeKeys.KIND, KINDS);
        kind.filter(EnvelopeKind.EVENT::equals).ifPresent(webhook -> refuse(fields));
        List<EnvelopePlace> places = new ArrayList<>(places(fields, EnvelopeKeys.ERRORS, Extent.REQUEST));
        places.addAll(places(fields, EnvelopeKeys.ITEM_ERRORS, Extent.ITEM));
        List<ContextField> context = Members.read(fields, EnvelopeKeys.CONTEXT, FieldReader::context);
        List<Pointer> success = Pointers.all(fields, EnvelopeKeys.SUCCESS);
        List<Pointer> jsonTexts = Pointers.all(fields, EnvelopeKeys.JSON_TEXTS);
        List<RetryAfterHeader> headers = Members.read(fields, EnvelopeKeys.HEADERS, WaitReader::header);
        return name.flatMap(
                read -> kind.map(known -> new Envelope(read, known, places, context, success, jsonTexts, headers)));
    }

    private static void refuse(Fields fields) {
        for (Key key : ONLY_OF_REPLIES) {
            fields.read(key, (value, mistakes) -> {
                mistakes.add(ONLY_FOR_REPLIES.of(key.name()).at(value.span()));
                return Optional.empty();
            });
        }
    }

    private List<EnvelopePlace> places(Fields fields, Key key, Extent extent) {
        return Members.read(fields, key, (entry, mistakes) -> place(entry, extent, mistakes));
    }

    private Optional<EnvelopePlace> place(Syntax.Entry entry, Extent extent, Mistakes mistakes) {
        Optional<Located<Pointer>> at = Pointers.key(entry.key(), mistakes);
        Optional<Located<Name.InKebabCase>> shape = shapes.read(entry.value(), mistakes);
        return at.flatMap(where -> shape.map(how -> new EnvelopePlace(where, how, extent)));
    }
}
