package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.NO_PLACES;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.ONLY_FOR_EVENTS;
import static dev.casebook.catalogue.diagnostic.EnvelopeProblems.ONLY_FOR_REPLIES;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeForm;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an envelope.
 */
final class EnvelopeReader implements EntryReader<Envelope> {
    private static final List<Key<?>> ONLY_OF_REPLIES =
            List.of(EnvelopeKeys.ITEM_ERRORS, EnvelopeKeys.SUCCESS, EnvelopeKeys.HEADERS);

    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.ENVELOPE;
    }

    @Override
    public Read<Envelope> read(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.ENVELOPE.read(entry.key(), context);
        Optional<Fields> fields = Fields.of(entry.value(), EntryReader.owner(entry), EnvelopeKeys.ALL, context);
        Optional<BindContext.Attempt<Optional<Envelope>>> read =
                fields.map(found -> found.attempt(inner -> envelope(name, inner)));
        Optional<Envelope> envelope = read.flatMap(BindContext.Attempt::value);
        // where places are wrong, that has been said
        envelope.filter(written ->
                        written.places().isEmpty() && !read.orElseThrow().hasMistakes())
                .ifPresent(written -> context.add(NO_PLACES
                        .of(written.name().value().value())
                        .at(written.name().span())));
        return new Read<>(envelope, Optional.empty());
    }

    private Optional<Envelope> envelope(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        Optional<EnvelopeKind> kind = fields.get(EnvelopeKeys.KIND);
        kind.filter(EnvelopeKind.EVENT::equals).ifPresent(webhook -> refuse(fields));
        List<BodyForm> bodies = fields.has(EnvelopeKeys.BODY)
                ? fields.list(EnvelopeKeys.BODY).stream().distinct().toList()
                : List.of(BodyForm.JSON);
        List<EnvelopePlace> places = new ArrayList<>(fields.list(EnvelopeKeys.ERRORS));
        places.addAll(fields.list(EnvelopeKeys.ITEM_ERRORS));
        kind.filter(EnvelopeKind.EVENT::equals).ifPresent(event -> places.forEach(place -> refuse(place, fields)));
        List<ContextField> context = fields.list(EnvelopeKeys.CONTEXT);
        List<Pointer> success = fields.list(EnvelopeKeys.SUCCESS);
        List<Pointer> jsonTexts = fields.list(EnvelopeKeys.JSON_TEXTS);
        List<Pointer> recognizedBy = fields.list(EnvelopeKeys.RECOGNIZED_BY);
        kind.filter(EnvelopeKind.REPLY::equals).ifPresent(reply -> refuseInReply(fields));
        List<RetryAfterHeader> headers = fields.list(EnvelopeKeys.HEADERS);
        return name.flatMap(read -> kind.map(known -> new Envelope(
                read, new EnvelopeForm(known, bodies), places, context, success, jsonTexts, recognizedBy, headers)));
    }

    /** An event has no status. */
    private static void refuse(EnvelopePlace place, Fields fields) {
        boolean written = place.rules().onSuccess().isPresent()
                || place.rules().successCondition().isPresent();
        if (written) {
            fields.add(ONLY_FOR_REPLIES
                    .of(PlaceKeys.ON_SUCCESS.name())
                    .at(place.at().span()));
        }
    }

    private static void refuseInReply(Fields fields) {
        fields.written(EnvelopeKeys.RECOGNIZED_BY)
                .forEach(value -> fields.add(
                        ONLY_FOR_EVENTS.of(EnvelopeKeys.RECOGNIZED_BY.name()).at(value.span())));
    }

    private static void refuse(Fields fields) {
        for (Key<?> key : ONLY_OF_REPLIES) {
            fields.written(key)
                    .forEach(value -> fields.add(ONLY_FOR_REPLIES.of(key.name()).at(value.span())));
        }
    }
}
