package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.KeyValueReader;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.Mappings;
import dev.casebook.catalogue.bind.value.Pointers;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the places of errors of an envelope: pointers with the name of a shape, with a mapping that also says when an
 * error counts, or with a list of these, whose first that counts is used.
 *
 * @param extent how much an error there is about
 */
record PlaceReader(Extent extent) implements KeyValueReader<List<EnvelopePlace>> {
    @Override
    public Optional<List<EnvelopePlace>> read(Syntax value, BindContext context) {
        return Mappings.read(value, new MappingOwner("`" + context.key() + "`", value.span()), context)
                .map(mapping -> places(mapping, context));
    }

    private List<EnvelopePlace> places(Syntax.Mapping mapping, BindContext context) {
        List<EnvelopePlace> places = new ArrayList<>();
        for (Syntax.Entry entry : mapping.entries()) {
            Optional<Located<Pointer>> at = Pointers.key(entry.key(), context);
            for (Syntax alternative : Fields.items(entry.value())) {
                place(at, alternative, entry, context).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<EnvelopePlace> place(
            Optional<Located<Pointer>> at, Syntax value, Syntax.Entry entry, BindContext context) {
        if (!(value instanceof Syntax.Mapping)) {
            return Forms.SHAPE
                    .reader()
                    .read(value, context)
                    .flatMap(shape -> at.map(where ->
                            new EnvelopePlace(where, shape, extent, Optional.empty(), EnvelopePlace.Rules.DEFAULT)));
        }
        return Fields.of(value, EntryReader.owner(entry), PlaceKeys.ALL, context)
                .flatMap(fields -> place(at, fields));
    }

    private Optional<EnvelopePlace> place(Optional<Located<Pointer>> at, Fields fields) {
        Optional<Located<Name.InKebabCase>> shape = fields.get(PlaceKeys.SHAPE);
        Optional<Located<Name.InKebabCase>> textShape = fields.get(PlaceKeys.TEXT_SHAPE);
        Optional<SuccessRule> success = fields.get(PlaceKeys.ON_SUCCESS);
        EnvelopePlace.Rules rules = new EnvelopePlace.Rules(
                success.flatMap(SuccessRule::word),
                success.flatMap(SuccessRule::condition),
                fields.get(PlaceKeys.WHEN),
                fields.get(PlaceKeys.UNLESS));
        return at.flatMap(where -> shape.map(how -> new EnvelopePlace(where, how, extent, textShape, rules)));
    }
}
