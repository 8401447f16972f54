package dev.casebook.reader;

import dev.casebook.annotation.CanIgnoreReturnValue;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The slots and scopes of an envelope, and the rules that fill them. */
final class SlotTable {
    final List<PathRule> rules = new ArrayList<>();

    /** Whether the pointer of an error is asked for. */
    boolean needsLocation;

    private final Map<Pointer, Integer> scopes = new LinkedHashMap<>();
    private final Map<Purpose, CaptureSlot> slots = new HashMap<>();
    private final List<Integer> widths = new ArrayList<>();

    /** The purpose of a slot; two fields with the same purpose share it. */
    private record Purpose(Pointer at, int scope, CaptureSlot.Kind kind, CaptureSlot.Keep keep, String equalTo) {}

    /** How many slots each scope has. */
    int[] widths() {
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The number of the scope that begins at a pointer. */
    @CanIgnoreReturnValue
    int scope(Pointer at) {
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

    /** A slot in the scope of an error. */
    CaptureSlot slot(Pointer scopeAt, Pointer at, CaptureSlot.Kind kind) {
        return slot(scopeAt, at, kind, false);
    }

    /** A slot in the scope of an error; one from whose values a listed code is chosen keeps those at every depth. */
    private CaptureSlot slot(Pointer scopeAt, Pointer at, CaptureSlot.Kind kind, boolean known) {
        boolean deep = at
                .segments()
                .subList(scopeAt.segments().size(), at.segments().size())
                .stream()
                .anyMatch(Pointer.Segment::isDeep);
        CaptureSlot.Keep ofDeep = known ? CaptureSlot.Keep.EVERY_DEPTH : CaptureSlot.Keep.DEEPEST;
        return slot(new Purpose(at, scope(scopeAt), kind, deep ? ofDeep : CaptureSlot.Keep.LAST, ""));
    }

    /** A slot that keeps every value. */
    CaptureSlot slotOfAll(Pointer scopeAt, Pointer at) {
        return slot(new Purpose(at, scope(scopeAt), CaptureSlot.Kind.TEXT, CaptureSlot.Keep.ALL, ""));
    }

    /** A source of an error at a pointer. */
    ValueSource source(Pointer at, Source source, CaptureSlot.Kind kind) {
        needsLocation |= source.kind() == Source.Kind.LOCATION;
        return new ValueSource(source, kind, slot(at, source, kind));
    }

    /** A condition of a place: as for context, its stars are those of the place. */
    PlaceCondition conditionAround(Pointer place, Condition condition) {
        return new PlaceCondition(condition.checks().stream()
                .map(check -> new PlaceCondition.SlotCheck(
                        check, check.pointer().map(at -> around(place, at)).orElse(null)))
                .toList());
    }

    /** A condition whose pointers start at an error or an element. */
    PlaceCondition conditionInside(Pointer scopeAt, Condition condition) {
        return new PlaceCondition(condition.checks().stream()
                .map(check -> new PlaceCondition.SlotCheck(
                        check,
                        check.pointer()
                                .map(at -> slot(scopeAt, scopeAt.then(at), CaptureSlot.Kind.CHECK))
                                .orElse(null)))
                .toList());
    }

    private CaptureSlot around(Pointer place, Pointer at) {
        return slot(place.first(at.stepsSharedWith(place)), at, CaptureSlot.Kind.CHECK);
    }

    private @Nullable CaptureSlot slot(Pointer at, Source source, CaptureSlot.Kind kind) {
        CaptureSlot.Kind read = source.templates().isEmpty() ? kind : CaptureSlot.Kind.TEXT;
        return switch (source.kind()) {
            case HEADER, HTTP_STATUS, LOCATION -> null;
            case BODY ->
                source.equalTo().isEmpty()
                        ? slot(at, at.then(source.pointer()), read, source.isKnown())
                        : slot(new Purpose(
                                at.then(source.pointer()),
                                scope(at),
                                CaptureSlot.Kind.LABEL,
                                CaptureSlot.Keep.LAST,
                                source.equalTo()));
            case EACH -> selected(at, source, read);
        };
    }

    private CaptureSlot selected(Pointer at, Source source, CaptureSlot.Kind kind) {
        Pointer element = at.then(source.list().orElseThrow()).then(new Pointer(List.of(Pointer.Segment.WILDCARD)));
        CaptureSlot from = slot(element, element.then(source.pointer()), kind);
        PlaceCondition where = conditionInside(element, source.where().orElseThrow());
        CaptureSlot to = newSlot(scope(at), kind, CaptureSlot.Keep.LAST, "");
        rules.add(new PathRule(element, new PathRule.Select(where, from, to)));
        return to;
    }

    private CaptureSlot slot(Purpose purpose) {
        CaptureSlot known = slots.get(purpose);
        if (known != null) {
            return known;
        }
        CaptureSlot slot = newSlot(purpose.scope, purpose.kind, purpose.keep, purpose.equalTo);
        slots.put(purpose, slot);
        rules.add(new PathRule(purpose.at, new PathRule.Capture(slot)));
        return slot;
    }

    private CaptureSlot newSlot(int scope, CaptureSlot.Kind kind, CaptureSlot.Keep keep, String equalTo) {
        CaptureSlot slot = new CaptureSlot(scope, widths.get(scope), kind, keep, equalTo);
        widths.set(scope, slot.index() + 1);
        return slot;
    }
}
