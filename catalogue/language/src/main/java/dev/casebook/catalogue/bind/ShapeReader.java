package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.ShapeField;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a shape. */
final class ShapeReader implements EntryReader<Shape> {
    private static final Map<Part, Key<List<Located<Source>>>> PARTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Part.CODE, ShapeKeys.CODE),
            Map.entry(Part.SUBCODE, ShapeKeys.SUBCODE),
            Map.entry(Part.TITLE, ShapeKeys.TITLE),
            Map.entry(Part.MESSAGE, ShapeKeys.MESSAGE),
            Map.entry(Part.DETAILS, ShapeKeys.DETAILS),
            Map.entry(Part.TRACE_ID, ShapeKeys.TRACE_ID),
            Map.entry(Part.TYPE, ShapeKeys.TYPE),
            Map.entry(Part.TRANSIENT, ShapeKeys.TRANSIENT),
            Map.entry(Part.USER_TITLE, ShapeKeys.USER_TITLE),
            Map.entry(Part.USER_TEXT, ShapeKeys.USER_TEXT),
            Map.entry(Part.LINK, ShapeKeys.LINK)));

    @Override
    public BrokenEntry.Kind kind() {
        return BrokenEntry.Kind.SHAPE;
    }

    @Override
    public Read<Shape> read(Syntax.Entry entry, BindContext context) {
        Optional<Located<Name.InKebabCase>> name = NameForm.SHAPE.read(entry.key(), context);
        Optional<Shape> shape = Fields.of(entry.value(), EntryReader.owner(entry), ShapeKeys.ALL, context)
                .flatMap(fields -> shape(name, fields));
        return new Read<>(shape, Optional.empty());
    }

    private static Optional<Shape> shape(Optional<Located<Name.InKebabCase>> name, Fields fields) {
        List<ShapePart> parts = parts(fields);
        List<ShapeField> further = fields.list(ShapeKeys.FIELDS);
        List<RetryAfterField> waits = fields.list(ShapeKeys.WAITS);
        List<Pointer> jsonTexts = fields.list(ShapeKeys.JSON_TEXTS);
        return name.map(read -> new Shape(read, parts, further, waits, jsonTexts));
    }

    private static List<ShapePart> parts(Fields fields) {
        List<ShapePart> parts = new ArrayList<>();
        PARTS.forEach((part, key) -> {
            List<Located<Source>> from = fields.list(key);
            if (!from.isEmpty()) {
                parts.add(new ShapePart(part, from));
            }
        });
        return parts;
    }
}
