package dev.casebook.fuzz;

import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.Source;
import dev.casebook.reader.Body;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ExceptionFactory;
import dev.casebook.reader.ReplyHeaders;
import java.util.List;

/** Bodies in XML, forms and texts: each gives errors as values, the same each time. */
public final class XmlTarget {
    private static final ErrorShape SHAPE = ErrorShape.code("/Code", "/error", "/@code")
            .part(Part.MESSAGE, "/Message", "/error_description")
            .part(Part.TRACE_ID, "/RequestId")
            .build();
    private static final ErrorShape LINE = ErrorShape.codeFrom(Source.at("").as("-{code} *", "-{code}"))
            .part(Part.MESSAGE, "")
            .build();
    private static final EnvelopeSpec ANY = EnvelopeSpec.named("any", CodeKind.TEXT)
            .bodies(BodyForm.JSON, BodyForm.XML, BodyForm.FORM, BodyForm.TEXT)
            .location(at("/Error"))
            .location(at("/Errors/*"))
            .location(at("").textShape(LINE))
            .build();
    private static final ErrorReader<FormException> READER = ErrorReader.of(
            ANY, new ExceptionFactory<>(FormException::new, (body, trace) -> new FormException(body.report(), trace)));

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        List<String> failed = texts(bytes, 400);
        Promise.keep(!failed.isEmpty(), "a status of failure without an error");
        Promise.keep(failed.equals(texts(bytes, 400)), "other errors of the same body");
        READER.event(Body.wrap(bytes)).forEach(JsonTarget::text);
        texts(bytes, 200);
    }

    private static List<String> texts(byte[] bytes, int status) {
        return READER.reply(Body.wrap(bytes), status, ReplyHeaders.none()).errors().stream()
                .map(JsonTarget::text)
                .toList();
    }

    private static ErrorLocation at(String pointer) {
        return ErrorLocation.of(Pointer.parse(pointer), SHAPE, Extent.REQUEST);
    }

    private XmlTarget() {}
}
