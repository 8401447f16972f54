package dev.casebook.reader;

import dev.casebook.annotation.CanIgnoreReturnValue;
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

/** An envelope in the form that a walk needs: pointers are a tree, fields are slots. */
final class CompiledEnvelope {
    private final List<PathRule> rules = new ArrayList<>();
    private final Map<Pointer, Integer> scopes = new LinkedHashMap<>();
    private final Map<Purpose, CaptureSlot> slots = new HashMap<>();
    private final List<Integer> widths = new ArrayList<>();

    /** The node of the root of a body. */
    final PathNode root;
    /** How many slots each scope has. */
    final int[] slotCounts;

    final CodeKind codes;

    /** The purpose of a slot; two fields with the same purpose share it. */
    private record Purpose(Pointer at, int scope, CaptureSlot.Kind kind) {}

    CompiledEnvelope(EnvelopeSpec spec) {
        spec.locations().forEach(location -> add(location, spec.context()));
        spec.successParts().forEach(at -> rules.add(new PathRule(at, new PathRule.MarkSuccess(at.toString()))));
        spec.jsonTexts().forEach(at -> rules.add(new PathRule(at, new PathRule.ReadJsonText())));
        root = PathNode.of(rules);
        slotCounts = widths.stream().mapToInt(Integer::intValue).toArray();
        codes = spec.codes();
    }

    private void add(ErrorLocation location, List<NamedField> context) {
        Pointer at = location.pointer();
        scope(at);
        Map<Part, List<CaptureSlot>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, slots(at, location.shape().part(part), kind(part)));
        }
        List<ErrorSite.NamedSlots> fields = location.shape().fields().stream()
                .map(field ->
                        new ErrorSite.NamedSlots(field.name(), slots(at, field.pointers(), CaptureSlot.Kind.JSON)))
                .toList();
        List<ErrorSite.RetryAfterSlot> waits = location.shape().retryAfterFields().stream()
                .map(wait -> new ErrorSite.RetryAfterSlot(
                        slot(at, at.then(wait.pointer()), CaptureSlot.Kind.TEXT), wait.format()))
                .toList();
        location.shape()
                .jsonTexts()
                .forEach(text -> rules.add(new PathRule(at.then(text), new PathRule.ReadJsonText())));
        rules.add(new PathRule(
                at,
                new PathRule.StartError(
                        new ErrorSite(location.extent(), parts, fields, waits, contextOf(at, context)))));
    }

    private List<CaptureSlot> slots(Pointer at, List<Pointer> fields, CaptureSlot.Kind kind) {
        return fields.stream().map(field -> slot(at, at.then(field), kind)).toList();
    }

    private List<ErrorSite.NamedSlots> contextOf(Pointer at, List<NamedField> context) {
        List<ErrorSite.NamedSlots> around = new ArrayList<>();
        for (NamedField field : context) {
            List<CaptureSlot> slots = field.pointers().stream()
                    .filter(pointer -> pointer.isSingleFor(at))
                    .map(pointer -> slot(at.first(pointer.stepsSharedWith(at)), pointer, CaptureSlot.Kind.TEXT))
                    .toList();
            if (!slots.isEmpty()) {
                around.add(new ErrorSite.NamedSlots(field.name(), slots));
            }
        }
        return List.copyOf(around);
    }

    private CaptureSlot slot(Pointer scopeAt, Pointer at, CaptureSlot.Kind kind) {
        int scope = scope(scopeAt);
        Purpose purpose = new Purpose(at, scope, kind);
        CaptureSlot known = slots.get(purpose);
        return known == null ? newSlot(purpose) : known;
    }

    private CaptureSlot newSlot(Purpose purpose) {
        CaptureSlot slot = new CaptureSlot(purpose.scope(), widths.get(purpose.scope()), purpose.kind());
        widths.set(slot.scope(), slot.index() + 1);
        slots.put(purpose, slot);
        rules.add(new PathRule(purpose.at(), new PathRule.Capture(slot)));
        return slot;
    }

    @CanIgnoreReturnValue
    private int scope(Pointer at) {
        Integer known = scopes.get(at);
        if (known != null) {
            return known;
        }
        int scope = widths.size();
        scopes.put(at, scope);
        widths.add(0);
        rules.add(new PathRule(at, new PathRule.OpenScope(scope)));
        return scope;
    }

    private static CaptureSlot.Kind kind(Part part) {
        return switch (part) {
            case CODE -> CaptureSlot.Kind.CODE;
            case SUBCODE -> CaptureSlot.Kind.SUBCODE;
            case TRANSIENT -> CaptureSlot.Kind.FLAG;
            case TITLE, MESSAGE, DETAILS, TRACE_ID, TYPE, USER_TITLE, USER_TEXT, LINK -> CaptureSlot.Kind.TEXT;
        };
    }
}
