package dev.casebook.generator.generate.reader;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Shape;
import dev.casebook.catalogue.model.ShapePart;
import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Pointer;
import dev.casebook.generator.generate.source.CodeLiteral;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;

/** The shapes and envelopes of a catalogue as constants of its reader. */
final class EnvelopeConstants {
    static FieldSpec shape(Shape shape) {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (ShapePart part : shape.parts()) {
            calls.add(SourceCode.part(part));
        }
        shape.fields().forEach(field -> calls.add(SourceCode.field(field.field())));
        shape.waits().forEach(wait -> calls.add(SourceCode.wait(wait)));
        shape.jsonTexts().forEach(text -> calls.add("\n.jsonText($L)", literal(text)));
        return FieldSpec.builder(ReaderTypes.ERROR_SHAPE, shapeName(shape.name().value()), PRIVATE, STATIC, FINAL)
                .addJavadoc(
                        "The shape {@code $L} of an error.",
                        shape.name().value().value())
                .initializer("$>$>$L$<$<", calls.add("\n.build()").build())
                .build();
    }

    static FieldSpec envelope(Plan plan, Envelope envelope) {
        CodeBlock.Builder calls = CodeBlock.builder()
                .add(
                        "$T.named($L, $T.$L)",
                        ReaderTypes.ENVELOPE_SPEC,
                        StringLiteral.string(envelope.name().value().value()),
                        ReaderTypes.CODE_KIND,
                        plan.catalogue().head().codes());
        if (!envelope.bodies().equals(List.of(BodyForm.JSON))) {
            calls.add(
                    "\n.bodies($L)",
                    envelope.bodies().stream()
                            .map(form -> CodeBlock.of("$T.$L", BodyForm.class, form))
                            .collect(CodeBlock.joining(", ")));
        }
        envelope.places().forEach(place -> calls.add(place(place)));
        for (ContextField field : envelope.context()) {
            calls.add(SourceCode.context(field));
        }
        envelope.success().forEach(part -> calls.add("\n.success($L)", literal(part)));
        envelope.jsonTexts().forEach(text -> calls.add("\n.jsonText($L)", literal(text)));
        envelope.recognizedBy().forEach(part -> calls.add("\n.recognizedBy($L)", literal(part)));
        if (!plan.catalogue().head().noError().isEmpty()) {
            calls.add(
                    "\n.noError($L)",
                    plan.catalogue().head().noError().stream()
                            .map(code -> CodeLiteral.expression(plan, code.value()))
                            .collect(CodeBlock.joining(", ")));
        }
        envelope.headers().forEach(header -> calls.add("\n.retryAfter($L)", SourceCode.header(header)));
        return FieldSpec.builder(ReaderTypes.ENVELOPE_SPEC, name(envelope), PRIVATE, STATIC, FINAL)
                .addJavadoc(
                        "The places of errors in the envelope {@code $L}.",
                        envelope.name().value().value())
                .initializer("$>$>$L$<$<", calls.add("\n.build()").build())
                .build();
    }

    /** {@code envelopes()}, from which sample bodies are written. */
    static MethodSpec all(List<Envelope> envelopes) {
        return MethodSpec.methodBuilder("envelopes")
                .addJavadoc("""
                        Returns the envelopes that this class reads, in the order of the catalogue.

                        @return the envelopes
                        """)
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.listOf(ReaderTypes.ENVELOPE_SPEC))
                .addStatement(
                        "return $T.of($L)",
                        List.class,
                        envelopes.stream().map(EnvelopeConstants::name).collect(Collectors.joining(", ")))
                .build();
    }

    /** The constant of an envelope, such as {@code REPLY_ENVELOPE}. */
    static String name(Envelope envelope) {
        return envelope.name().value().constant() + "_ENVELOPE";
    }

    private static String shapeName(Name.InKebabCase shape) {
        return shape.constant() + "_SHAPE";
    }

    private static CodeBlock place(EnvelopePlace place) {
        CodeBlock at = literal(place.at().value());
        String shape = shapeName(place.shape().value());
        if (place.rules().equals(EnvelopePlace.Rules.DEFAULT)
                && place.textShape().isEmpty()) {
            return CodeBlock.of("\n.$L($L, $L)", place.extent() == Extent.ITEM ? "itemErrors" : "errors", at, shape);
        }
        CodeBlock.Builder location = CodeBlock.builder()
                .add(
                        "\n.location($T.of($T.parse($L), $L, $T.$L)",
                        ReaderTypes.ERROR_LOCATION,
                        ReaderTypes.POINTER,
                        at,
                        shape,
                        ReaderTypes.EXTENT,
                        place.extent());
        place.textShape().ifPresent(text -> location.add("\n        .textShape($L)", shapeName(text.value())));
        return location.add(SourceCode.rules(place.rules())).add(")").build();
    }

    private static CodeBlock literal(Pointer pointer) {
        return StringLiteral.string(pointer.toString());
    }

    private EnvelopeConstants() {}
}
