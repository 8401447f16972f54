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
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.RetryAfterHeader;
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
            if (part.part() == Part.CODE) {
                calls.add("$T.code($L)", ReaderTypes.ERROR_SHAPE, literals(part.at()));
            } else {
                calls.add("\n.part($T.$L, $L)", ReaderTypes.PART, part.part(), literals(part.at()));
            }
        }
        for (NamedField field : shape.fields()) {
            calls.add("\n.field($L, $L)", StringLiteral.string(field.name()), literals(field.pointers()));
        }
        for (RetryAfterField wait : shape.waits()) {
            calls.add(
                    "\n.retryAfter($L, $T.$L)", literal(wait.pointer()), ReaderTypes.RETRY_AFTER_FORMAT, wait.format());
        }
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
                        plan.hasIntegerCodes() ? "INTEGER" : "TEXT");
        envelope.places().forEach(place -> calls.add(place(place)));
        for (ContextField field : envelope.context()) {
            List<Pointer> at = field.at().stream().map(Located::value).toList();
            calls.add("\n.context($L, $L)", StringLiteral.string(field.name().value()), literals(at));
        }
        envelope.success().forEach(part -> calls.add("\n.success($L)", literal(part)));
        envelope.jsonTexts().forEach(text -> calls.add("\n.jsonText($L)", literal(text)));
        envelope.headers().forEach(header -> calls.add("\n.retryAfter($L)", header(header)));
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
        return CodeBlock.of(
                "\n.$L($L, $L)",
                place.extent() == Extent.ITEM ? "itemErrors" : "errors",
                literal(place.at().value()),
                shapeName(place.shape().value()));
    }

    private static CodeBlock header(RetryAfterHeader header) {
        CodeBlock name = StringLiteral.string(header.name());
        return header.pointer()
                .map(at -> CodeBlock.of(
                        "$T.json($L, $L, $T.$L)",
                        ReaderTypes.RETRY_AFTER_HEADER,
                        name,
                        literal(at),
                        ReaderTypes.RETRY_AFTER_FORMAT,
                        header.format()))
                .orElseGet(() -> CodeBlock.of(
                        "$T.plain($L, $T.$L)",
                        ReaderTypes.RETRY_AFTER_HEADER,
                        name,
                        ReaderTypes.RETRY_AFTER_FORMAT,
                        header.format()));
    }

    private static CodeBlock literal(Pointer pointer) {
        return StringLiteral.string(pointer.toString());
    }

    private static CodeBlock literals(List<Pointer> pointers) {
        return pointers.stream().map(EnvelopeConstants::literal).collect(CodeBlock.joining(", "));
    }

    private EnvelopeConstants() {}
}
