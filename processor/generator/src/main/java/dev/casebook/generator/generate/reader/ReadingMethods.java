package dev.casebook.generator.generate.reader;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.naming.ReaderMethod;
import dev.casebook.generator.plan.Plan;

/** The reader's methods for envelopes, such as {@code reply} and {@code webhook}. */
final class ReadingMethods {
    static MethodSpec of(Plan plan, Envelope envelope) {
        return envelope.kind() == EnvelopeKind.REPLY ? reply(plan, envelope) : event(plan, envelope);
    }

    /** The field that holds the reader of an envelope. */
    static String field(Envelope envelope) {
        return ReaderMethod.of(envelope.name().value()) + "Reader";
    }

    private static MethodSpec reply(Plan plan, Envelope envelope) {
        return method(envelope)
                .addJavadoc("""
                        Reads a reply with the envelope {@code $L}. It throws no exception because of the content of a body.

                        @param body the body
                        @param status the HTTP status
                        @param headers the headers, such as {@code response.headers()::allValues}
                        @return all errors, in the order of the body, and the successful parts
                        """, envelope.name().value().value())
                .returns(ReaderTypes.readReply(plan))
                .addParameter(ReaderTypes.BODY, "body")
                .addParameter(TypeName.INT, "status")
                .addParameter(ReaderTypes.REPLY_HEADERS, "headers")
                .addStatement("return $L.reply(body, status, headers)", field(envelope))
                .build();
    }

    private static MethodSpec event(Plan plan, Envelope envelope) {
        return method(envelope)
                .addJavadoc("""
                        Reads the body of an event with the envelope {@code $L}. It throws no exception because of the
                        content of a body.

                        @param body the body
                        @return all errors, in the order of the body
                        """, envelope.name().value().value())
                .returns(ReaderTypes.readErrors(plan))
                .addParameter(ReaderTypes.BODY, "body")
                .addStatement("return $L.event(body)", field(envelope))
                .build();
    }

    private static MethodSpec.Builder method(Envelope envelope) {
        return MethodSpec.methodBuilder(ReaderMethod.of(envelope.name().value()))
                .addModifiers(PUBLIC);
    }

    private ReadingMethods() {}
}
