package dev.casebook.whatsapp;

import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One error with every field that its shape has, written to one place of an envelope, and the report to expect. */
final class WrittenError {
    private final Envelope envelope;
    private final EnvelopePlace place;
    private final Shape shape;
    private final Random random;
    private final BodyTree tree;
    private final ErrorReportBuilder expected = ErrorReport.builder();

    private WrittenError(Envelope envelope, EnvelopePlace place, Random random) {
        this.envelope = envelope;
        this.place = place;
        this.random = random;
        this.shape = Envelopes.shape(place.shape().value().value());
        Stream<Pointer> inErrors = shape.jsonTexts().stream().map(this::fromRoot);
        this.tree = new BodyTree(
                Stream.concat(inErrors, envelope.jsonTexts().stream()).toList(), random);
    }

    /** Writes an error with this code, a single one or a pair; the shape must have a subcode if the code has one. */
    static WrittenError of(Code code, Envelope envelope, EnvelopePlace place, Random random) {
        WrittenError written = new WrittenError(envelope, place, random);
        written.codes(code);
        written.shape.fields().forEach(field -> written.field(field.field()));
        written.shape.parts().forEach(written::part);
        envelope.context().forEach(written::context);
        return written;
    }

    /** Whether errors of this place can say a code. */
    static boolean canSay(Code code, EnvelopePlace place) {
        return !(code instanceof Code.Pair)
                || Envelopes.shape(place.shape().value().value()).parts().stream()
                        .anyMatch(part -> part.part() == Part.SUBCODE);
    }

    String body() {
        return tree.toString();
    }

    ErrorReport expected() {
        return expected.build();
    }

    private void codes(Code code) {
        if (code instanceof Code.Pair pair) {
            number(pair.code());
            int subcode = pair.subcode().number();
            tree.put(anyFree(at(Part.SUBCODE)), subcode);
            expected.subcode(subcode);
        } else {
            number((Code.Single) code);
        }
    }

    private void number(Code.Single code) {
        tree.put(anyFree(at(Part.CODE)), random.nextBoolean() ? code.number() : code.value());
        expected.code(code.number());
    }

    private void field(NamedField field) {
        String value = text();
        tree.put(anyFree(field.pointers()), value);
        expected.field(field.name(), value);
    }

    private void part(ShapePart part) {
        String value = text();
        switch (part.part()) {
            case CODE, SUBCODE -> {
                return;
            }
            case TRANSIENT -> {
                boolean said = random.nextBoolean();
                tree.put(anyFree(part.at()), said);
                expected.transientError(said);
                return;
            }
            case TITLE -> expected.field(ErrorReport.TITLE, value);
            case MESSAGE -> expected.message(value);
            case DETAILS -> expected.details(value);
            case TRACE_ID -> expected.traceId(value);
            case TYPE -> expected.field(ErrorReport.TYPE, value);
            case USER_TITLE -> expected.field(ErrorReport.USER_TITLE, value);
            case USER_TEXT -> expected.field(ErrorReport.USER_TEXT, value);
            case LINK -> expected.field(ErrorReport.LINK, value);
        }
        tree.put(anyFree(part.at()), value);
    }

    private void context(ContextField field) {
        List<Pointer> at = field.at().stream()
                .map(Located::value)
                .filter(pointer -> pointer.isSingleFor(place.at().value()))
                .toList();
        if (!at.isEmpty()) {
            String value = text();
            tree.put(at.get(random.nextInt(at.size())), value);
            expected.context(field.name().value(), value);
        }
    }

    private List<Pointer> at(Part part) {
        return shape.parts().stream()
                .filter(found -> found.part() == part)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private Pointer anyFree(List<Pointer> pointers) {
        List<Pointer> free =
                pointers.stream().map(this::fromRoot).filter(tree::isFree).toList();
        return free.get(random.nextInt(free.size()));
    }

    private Pointer fromRoot(Pointer inError) {
        return place.at().value().then(inError);
    }

    private String text() {
        List<String> pieces = List.of("a", " ", "\"", "\\", "/", "é", "\u2028", "\n", "\0", "😀", "{", "]", "*", "~");
        StringBuilder text = new StringBuilder("t");
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return envelope.name().value().value() + " " + place.at().value() + ": " + body();
    }
}
