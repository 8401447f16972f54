package dev.casebook.reader;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An envelope in the form that a walk needs: pointers are a tree, fields are slots. */
final class CompiledEnvelope {
    private final SlotTable table = new SlotTable();

    /** The node of the root of a body. */
    final PathNode root;

    /** How many slots each scope has. */
    final int[] slotCounts;

    final CodeKind codes;

    /** Whether the pointers of errors are needed. */
    final boolean needsLocation;

    /** The locations whose code can come from a header or the status, in the order of the catalogue. */
    final List<ErrorSite> sitesOutsideTheBody;

    /** Whether a reply with a status of success can have errors. */
    final boolean readsSuccesses;

    /** Slots of the parts by which an event is recognized; empty if it is always one of this envelope. */
    final List<CaptureSlot> recognizedBy;

    CompiledEnvelope(EnvelopeSpec spec) {
        List<ErrorSite> sites = new ArrayList<>();
        for (ErrorLocation location : spec.locations()) {
            ErrorSite site = site(location, location.pointer(), spec.context());
            sites.add(site);
            table.rules.add(new PathRule(location.pointer(), new PathRule.StartError(site)));
        }
        spec.locations().forEach(location -> addObject(location, spec));
        spec.successParts().forEach(at -> table.rules.add(new PathRule(at, new PathRule.MarkSuccess(at.toString()))));
        spec.jsonTexts().forEach(at -> table.rules.add(new PathRule(at, new PathRule.ReadJsonText())));
        recognizedBy = spec.recognizedBy().stream()
                .map(at -> table.slot(Pointer.ROOT, at, CaptureSlot.Kind.CHECK))
                .toList();
        root = PathTree.of(table.rules);
        slotCounts = table.widths();
        needsLocation = table.needsLocation;
        codes = spec.codes();
        sitesOutsideTheBody =
                sites.stream().filter(ErrorSite::hasCodeOutsideTheBody).toList();
        Arrival success = Arrival.ofReply(200, ReplyHeaders.none());
        readsSuccesses = sites.stream().anyMatch(site -> !site.rules.isExcluded(success));
    }

    /** Where a list is expected, one object with a code is one error. */
    private void addObject(ErrorLocation location, EnvelopeSpec spec) {
        List<Pointer.Segment> segments = location.pointer().segments();
        if (segments.isEmpty() || !segments.get(segments.size() - 1).isWildcard()) {
            return;
        }
        Pointer list = location.pointer().first(segments.size() - 1);
        if (spec.locations().stream().noneMatch(other -> other.pointer().equals(list))) {
            ErrorSite site = site(location, list, spec.context());
            table.rules.add(new PathRule(list, new PathRule.StartObjectError(site)));
        }
    }

    private ErrorSite site(ErrorLocation location, Pointer at, List<NamedField> context) {
        PlaceRules rules = rules(location, at);
        ErrorSite site = site(location, location.shape(), at, rules, context);
        location.textShape().ifPresent(text -> {
            site.forText = site(location, text, at, rules, context);
            site.forText.isForText = true;
        });
        return site;
    }

    private PlaceRules rules(ErrorLocation location, Pointer at) {
        return new PlaceRules(
                location.onSuccess(),
                location.successCondition().map(condition -> table.conditionAround(at, condition)),
                location.when().map(condition -> table.conditionAround(at, condition)),
                location.unless().map(condition -> table.conditionAround(at, condition)));
    }

    private ErrorSite site(
            ErrorLocation location, ErrorShape shape, Pointer at, PlaceRules rules, List<NamedField> context) {
        int scope = table.scope(at);
        Map<Part, List<ValueSource>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, sources(at, shape.sources(part), kind(part)));
        }
        shape.jsonTexts().forEach(text -> table.rules.add(new PathRule(at.then(text), new PathRule.ReadJsonText())));
        ErrorSite.Sources sources = new ErrorSite.Sources(
                parts,
                shape.fields().stream()
                        .map(field ->
                                new ErrorSite.NamedSources(field, sources(at, field.sources(), CaptureSlot.Kind.JSON)))
                        .toList(),
                shape.retryAfterFields().stream().map(wait -> wait(at, wait)).toList(),
                contextOf(at, context));
        return new ErrorSite(location.extent(), scope, rules, sources);
    }

    private ErrorSite.RetryAfterSource wait(Pointer at, RetryAfterField wait) {
        return new ErrorSite.RetryAfterSource(
                table.slotOfAll(at, at.then(wait.pointer())),
                wait,
                wait.when().map(condition -> table.conditionInside(at, condition)));
    }

    private List<ValueSource> sources(Pointer at, List<Source> sources, CaptureSlot.Kind kind) {
        return sources.stream().map(source -> table.source(at, source, kind)).toList();
    }

    private List<ErrorSite.NamedSources> contextOf(Pointer at, List<NamedField> context) {
        return context.stream().flatMap(field -> contextOf(at, field)).toList();
    }

    private Stream<ErrorSite.NamedSources> contextOf(Pointer at, NamedField field) {
        List<ValueSource> around = field.pointers().stream()
                .filter(pointer -> pointer.isSingleFor(at))
                .map(pointer -> new ValueSource(
                        Source.at(pointer.toString()),
                        CaptureSlot.Kind.TEXT,
                        table.slot(at.first(pointer.stepsSharedWith(at)), pointer, CaptureSlot.Kind.TEXT)))
                .toList();
        return around.isEmpty() ? Stream.empty() : Stream.of(new ErrorSite.NamedSources(field, around));
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
