package dev.casebook.fuzz;

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
import dev.casebook.envelope.Source;
import java.util.List;

/** Envelopes with every construct, for bodies that {@link GrammarBody} builds. */
final class AnyForm {
    private static final Condition KIND = Condition.of("/type", "100", "true");

    private static final ErrorShape SHAPE = ErrorShape.codeFrom(
                    Source.at("/code").as("{code}:*", "{code}"),
                    Source.each("/details", KIND, "/code"),
                    Source.at("/error_data/**/code"),
                    Source.header("X-Code").as("{code}:*"))
            .part(Part.MESSAGE, "/message")
            .partFrom(Part.TRANSIENT, Source.at("/labels/*").isEqualTo("true"))
            .namedField(NamedField.from("location", List.of(Source.location())))
            .namedField(NamedField.from("title", List.of(Source.at("/title"))).personal())
            .retryAfterIf(RetryAfterField.of(Pointer.parse("/retry_in"), RetryAfterFormat.DURATION)
                    .when(KIND))
            .jsonText("/error_data")
            .build();
    private static final ErrorShape TEXT = ErrorShape.code("").build();

    /** All of them in one envelope. */
    static final EnvelopeSpec ANY = EnvelopeSpec.named("any", CodeKind.TEXT)
            .location(at("/error", SHAPE).when(Condition.of("/version", "1").and("X-Version", "2")))
            .location(at("/error", ErrorShape.code("/error_code", "/code").build())
                    .textShape(TEXT)
                    .onSuccess(OnSuccess.WITH_CODE)
                    .unless(Condition.of("/ok", "true")))
            .location(at("/errors/**/list/*", SHAPE))
            .location(ErrorLocation.of(Pointer.parse("/entities/*"), SHAPE, Extent.ITEM)
                    .textShape(TEXT)
                    .unless(Condition.of("/entities/*/type", "false")))
            .location(root().onSuccessIf(Condition.of("/ok", "false")))
            .namedContext(NamedField.from("id", List.of(Source.at("/id"))).personal())
            .retryAfter(RetryAfterHeader.plain("X-Reset", RetryAfterFormat.EPOCH_SECONDS)
                    .when(Condition.of("X-Remaining", "0")))
            .jsonText("/body")
            .build();

    /** A success is an error only if a member of it says so. */
    static final EnvelopeSpec FLAGGED = EnvelopeSpec.named("flagged", CodeKind.TEXT)
            .location(root().onSuccessIf(Condition.of("/ok", "false")))
            .build();

    private static ErrorLocation root() {
        return ErrorLocation.of(
                Pointer.ROOT, ErrorShape.code("/code", "/error_code").build(), Extent.REQUEST);
    }

    private static ErrorLocation at(String pointer, ErrorShape shape) {
        return ErrorLocation.of(Pointer.parse(pointer), shape, Extent.REQUEST);
    }

    private AnyForm() {}
}
