package dev.casebook.reader;

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

/** The envelopes of APIs whose errors have other forms than those of a chat API. */
final class AnyApi {
    private static final Condition ERROR_INFO = Condition.of("/@type", "type.example.com/ErrorInfo");

    /** A flag says whether a reply is an error, whatever the status. */
    static final EnvelopeSpec FLAG = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(root(ErrorShape.code("/error").field("needed", "/needed").build())
                    .onSuccessIf(Condition.of("/ok", "false")))
            .itemErrors("/errors/*", ErrorShape.code("/error").build())
            .namedContext(NamedField.from("phone", List.of(Source.at("/phone"))).personal())
            .build();

    /** The root of a failed reply, and errors of a form at any depth. */
    static final EnvelopeSpec FORM = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(root(ErrorShape.code("/code")
                    .part(Part.MESSAGE, "/message")
                    .retryAfter("/retry_after", RetryAfterFormat.SECONDS)
                    .build()))
            .errors(
                    "/errors/**/_errors/*",
                    ErrorShape.code("/code")
                            .namedField(NamedField.from("at", List.of(Source.location())))
                            .build())
            .build();

    /** The kind of an object and a word in it say whether it is an error. */
    static final EnvelopeSpec STATUS = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(root(ErrorShape.code("/reason", "/code")
                            .retryAfter("/details/retryAfterSeconds", RetryAfterFormat.SECONDS)
                            .build())
                    .onSuccessIf(Condition.of("/kind", "Status").and("/status", "Failure")))
            .location(
                    at("/details/causes/*", ErrorShape.code("/reason").build()).when(Condition.of("/kind", "Status")))
            .build();

    /** The status is the code if the body has none, and an error of a field can be a text. */
    static final EnvelopeSpec REST = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(root(ErrorShape.codeFrom(Source.at("/status"), Source.httpStatus())
                    .part(Part.MESSAGE, "/message")
                    .build()))
            .location(at("/errors/*", ErrorShape.code("/code").build())
                    .textShape(ErrorShape.codeFrom(Source.at("").as("[{code}]*"))
                            .part(Part.MESSAGE, "")
                            .build()))
            .retryAfter(RetryAfterHeader.plain("X-RateLimit-Reset", RetryAfterFormat.EPOCH_SECONDS)
                    .when(Condition.of("X-RateLimit-Remaining", "0")))
            .build();

    static final EnvelopeSpec GRAPH = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .errors(
                    "/errors/*",
                    ErrorShape.code("/extensions/code", "/type")
                            .field("path", "/path")
                            .build())
            .itemErrors("/data/*/userErrors/*", ErrorShape.code("/code").build())
            .success("/data")
            .build();

    static final EnvelopeSpec RPC = EnvelopeSpec.named("reply", CodeKind.INTEGER)
            .errors("/error", ErrorShape.code("/code").build())
            .itemErrors(
                    "/*/error",
                    ErrorShape.code("/code")
                            .namedField(NamedField.from("at", List.of(Source.location())))
                            .build())
            .build();

    /** An object or a word, and a header with the transient flag. */
    static final EnvelopeSpec PAYMENT = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(at(
                            "/error",
                            ErrorShape.code("/decline_code", "/code", "/type")
                                    .partFrom(Part.TRANSIENT, Source.header("Should-Retry"))
                                    .build())
                    .textShape(ErrorShape.code("").build()))
            .build();

    /** Details of several kinds in one list. */
    static final EnvelopeSpec DETAILS = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .errors(
                    "/error",
                    ErrorShape.codeFrom(
                                    Source.each("/details", ERROR_INFO, "/reason"),
                                    Source.at("/status"),
                                    Source.at("/code"))
                            .namedField(
                                    NamedField.from("domain", List.of(Source.each("/details", ERROR_INFO, "/domain"))))
                            .retryAfterIf(RetryAfterField.of(
                                    Pointer.parse("/details/*/retryDelay"), RetryAfterFormat.DURATION))
                            .build())
            .build();

    /** The code is at the deepest place, or in a header. */
    static final EnvelopeSpec NESTED = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .errors(
                    "/error",
                    ErrorShape.codeFrom(
                                    Source.header("x-error-code"), Source.at("/innererror/**/code"), Source.at("/code"))
                            .build())
            .errors("/error/details/*", ErrorShape.code("/code").build())
            .build();

    /** A name with a namespace, in the body or in a header; labels say whether it is transient. */
    static final EnvelopeSpec NAMESPACE = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(root(ErrorShape.codeFrom(
                            Source.at("/__type").as("*#{code}:*", "*#{code}", "{code}:*", "{code}"),
                            Source.header("x-error-type").as("{code}:*", "{code}"))
                    .partFrom(Part.TRANSIENT, Source.at("/labels/*").isEqualTo("Transient"))
                    .build()))
            .location(ErrorLocation.of(
                            Pointer.parse("/reasons/*"),
                            ErrorShape.code("/Code").build(),
                            Extent.ITEM)
                    .unless(Condition.of("/reasons/*/Code", "None")))
            .build();

    /** A success counts if it has a code. */
    static final EnvelopeSpec WITH_CODE = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(root(ErrorShape.code("/error").build()).onSuccess(OnSuccess.WITH_CODE))
            .build();

    /** Two shapes of one place. */
    static final EnvelopeSpec ALTERNATIVES = EnvelopeSpec.named("reply", CodeKind.TEXT)
            .location(at("/error", ErrorShape.code("/old").build()).when(Condition.of("/version", "1")))
            .location(at("/error", ErrorShape.code("/new").build()))
            .build();

    static final List<EnvelopeSpec> ALL =
            List.of(FLAG, FORM, STATUS, REST, GRAPH, RPC, PAYMENT, DETAILS, NESTED, NAMESPACE, WITH_CODE, ALTERNATIVES);

    private static ErrorLocation root(ErrorShape shape) {
        return ErrorLocation.of(Pointer.ROOT, shape, Extent.REQUEST);
    }

    private static ErrorLocation at(String pointer, ErrorShape shape) {
        return ErrorLocation.of(Pointer.parse(pointer), shape, Extent.REQUEST);
    }

    private AnyApi() {}
}
