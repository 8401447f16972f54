package app;

import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.Condition;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.envelope.ErrorShape;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.OnSuccess;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.envelope.RetryAfterHeader;
import java.util.List;

/** Describes an envelope: EnvelopeSpec, ErrorShape, ErrorLocation, NamedField, RetryAfterHeader, RetryAfterField. */
public class EnvelopeConsumer {
    public static String run() {
        ErrorShape shape = ErrorShape.code("/code")
                .part(Part.MESSAGE, "/message")
                .namedField(NamedField.of("name", List.of(Pointer.parse("/name"))).personal())
                .retryAfterIf(RetryAfterField.of(Pointer.parse("/wait"), RetryAfterFormat.SECONDS))
                .build();
        ErrorLocation location = ErrorLocation.of(Pointer.parse("/error"), shape, Extent.REQUEST)
                .onSuccess(OnSuccess.NEVER)
                .when(Condition.of("/ok", "false"));
        RetryAfterHeader header = RetryAfterHeader.plain("Retry-After", RetryAfterFormat.RETRY_AFTER);
        EnvelopeSpec spec = EnvelopeSpec.named("reply", CodeKind.INTEGER)
                .location(location)
                .context("id", "/id")
                .retryAfter(header)
                .success("/done")
                .build();
        return spec.name() + spec.locations() + spec.context() + spec.retryAfterHeaders() + shape.fields()
                + location.equals(spec.locations().get(0)) + header.hashCode() % 1;
    }
}
