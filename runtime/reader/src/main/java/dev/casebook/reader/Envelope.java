package dev.casebook.reader;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A description of an envelope, made ready for reading: pointers become a tree, fields become slots. */
final class Envelope {
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Pointer, Integer> scopes = new LinkedHashMap<>();
    private final Map<Wanted, Slot> slots = new HashMap<>();
    private final List<Integer> widths = new ArrayList<>();

    /** Where reading begins. */
    final Node root;
    /** How many slots each scope has. */
    final int[] slotCounts;

    final CodeKind codes;

    /** What a slot is for; two fields that want the same share it. */
    private record Wanted(Pointer at, int scope, Slot.Kind kind) {}

    Envelope(EnvelopeSpec spec) {
        spec.locations().forEach(place -> add(place, spec.context()));
        spec.successParts().forEach(at -> rules.add(new Rule(at, new Rule.Success(at.toString()))));
        spec.jsonTexts().forEach(at -> rules.add(new Rule(at, new Rule.Unfold())));
        root = Node.of(rules);
        slotCounts = widths.stream().mapToInt(Integer::intValue).toArray();
        codes = spec.codes();
    }

    private void add(ErrorLocation place, List<NamedField> context) {
        Pointer at = place.pointer();
        scope(at);
        Map<Part, List<Slot>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, inside(at, place.shape().part(part), kind(part)));
        }
        List<Place.Named> fields = place.shape().fields().stream()
                .map(field -> new Place.Named(field.name(), inside(at, field.pointers(), Slot.Kind.JSON)))
                .toList();
        List<Place.Wait> waits = place.shape().retryAfterFields().stream()
                .map(wait -> new Place.Wait(keep(at, at.then(wait.pointer()), Slot.Kind.TEXT), wait.format()))
                .toList();
        place.shape().jsonTexts().forEach(text -> rules.add(new Rule(at.then(text), new Rule.Unfold())));
        rules.add(new Rule(at, new Rule.Find(new Place(place.extent(), parts, fields, waits, around(at, context)))));
    }

    private List<Slot> inside(Pointer at, List<Pointer> fields, Slot.Kind kind) {
        return fields.stream().map(field -> keep(at, at.then(field), kind)).toList();
    }

    private List<Place.Named> around(Pointer at, List<NamedField> context) {
        List<Place.Named> around = new ArrayList<>();
        for (NamedField field : context) {
            List<Slot> slots = field.pointers().stream()
                    .filter(pointer -> pointer.isSingleFor(at))
                    .map(pointer -> keep(at.first(pointer.stepsSharedWith(at)), pointer, Slot.Kind.TEXT))
                    .toList();
            if (!slots.isEmpty()) {
                around.add(new Place.Named(field.name(), slots));
            }
        }
        return List.copyOf(around);
    }

    private Slot keep(Pointer scopeAt, Pointer at, Slot.Kind kind) {
        int scope = scope(scopeAt);
        Wanted wanted = new Wanted(at, scope, kind);
        Slot known = slots.get(wanted);
        return known == null ? newSlot(wanted) : known;
    }

    private Slot newSlot(Wanted wanted) {
        Slot slot = new Slot(wanted.scope(), widths.get(wanted.scope()), wanted.kind());
        widths.set(slot.scope(), slot.index() + 1);
        slots.put(wanted, slot);
        rules.add(new Rule(wanted.at(), new Rule.Keep(slot)));
        return slot;
    }

    private int scope(Pointer at) {
        Integer known = scopes.get(at);
        if (known != null) {
            return known;
        }
        int scope = widths.size();
        scopes.put(at, scope);
        widths.add(0);
        rules.add(new Rule(at, new Rule.Open(scope)));
        return scope;
    }

    private static Slot.Kind kind(Part part) {
        return switch (part) {
            case CODE -> Slot.Kind.CODE;
            case SUBCODE -> Slot.Kind.SUBCODE;
            case TRANSIENT -> Slot.Kind.FLAG;
            case TITLE, MESSAGE, DETAILS, TRACE_ID, TYPE, USER_TITLE, USER_TEXT, LINK -> Slot.Kind.TEXT;
        };
    }
}
