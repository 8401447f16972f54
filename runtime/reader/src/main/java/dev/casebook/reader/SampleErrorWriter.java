package dev.casebook.reader;

import dev.casebook.ErrorReport;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.generated.IntCodes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes one report to one location of an envelope. */
final class SampleErrorWriter {
    private final EnvelopeSpec envelope;
    private final ErrorLocation location;
    private final ErrorShape shape;
    private final Clock clock;
    private final SampleTree tree;

    SampleErrorWriter(EnvelopeSpec envelope, ErrorLocation location, Clock clock) {
        this.envelope = envelope;
        this.location = location;
        this.shape = location.shape();
        this.clock = clock;
        this.tree = new SampleTree(Stream.concat(envelope.jsonTexts().stream(), fromRoot(shape.jsonTexts()))
                .toList());
    }

    String write(ErrorReport report, Optional<Duration> wait) {
        part(Part.CODE, Optional.of(code(report)));
        part(Part.SUBCODE, subcode(report));
        part(Part.TRANSIENT, report.transientError().map(String::valueOf));
        text(Part.TITLE, report.title());
        text(Part.MESSAGE, report.message());
        text(Part.DETAILS, report.details());
        text(Part.TRACE_ID, report.traceId());
        text(Part.TYPE, report.type());
        text(Part.USER_TITLE, report.userTitle());
        text(Part.USER_TEXT, report.userText());
        text(Part.LINK, report.link());
        wait.ifPresent(this::wait);
        shape.fields().forEach(field -> report.field(field.name()).ifPresent(value -> field(field, value)));
        envelope.context()
                .forEach(field -> Optional.ofNullable(report.context().get(field.name()))
                        .ifPresent(value -> context(field, value)));
        return tree.toString();
    }

    private String code(ErrorReport report) {
        return envelope.codes().isInteger()
                ? Integer.toString(IntCodes.code(report))
                : SampleTree.quoted(report.code());
    }

    private static Optional<String> subcode(ErrorReport report) {
        return Optional.of(report.subcode())
                .filter(subcode -> !subcode.isEmpty())
                .map(subcode -> report.intSubcode().isPresent() ? subcode : SampleTree.quoted(subcode));
    }

    private void text(Part part, Optional<String> text) {
        part(part, text.map(SampleTree::quoted));
    }

    private void part(Part part, Optional<String> json) {
        json.ifPresent(value -> putAtFirstFree(fromRoot(shape.part(part)), value));
    }

    private void field(NamedField field, String value) {
        putAtFirstFree(fromRoot(field.pointers()), SampleTree.quoted(value));
    }

    private void context(NamedField field, String value) {
        Stream<Pointer> around = field.pointers().stream().filter(at -> at.isSingleFor(location.pointer()));
        putAtFirstFree(around, SampleTree.quoted(value));
    }

    private void wait(Duration wait) {
        shape.retryAfterFields().stream().findFirst().ifPresent(field -> wait(field, wait));
    }

    private void wait(RetryAfterField field, Duration wait) {
        putAtFirstFree(fromRoot(List.of(field.pointer())), SampleWaits.text(field.format(), wait, clock));
    }

    private void putAtFirstFree(Stream<Pointer> pointers, String json) {
        pointers.filter(tree::isFree).findFirst().ifPresent(at -> tree.put(at, json));
    }

    private Stream<Pointer> fromRoot(List<Pointer> inError) {
        return inError.stream().map(at -> location.pointer().then(at));
    }
}
