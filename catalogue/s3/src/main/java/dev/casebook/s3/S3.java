package dev.casebook.s3;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * From what the AWS SDK for Java 2 throws to exceptions with a type. Bodies are read by {@link S3Reader}, without the
 * SDK.
 *
 * <pre>{@code
 * try {
 *     client.getObject(request);
 * } catch (software.amazon.awssdk.services.s3.model.S3Exception thrown) {
 *     throw S3.from(thrown);
 * }
 * }</pre>
 */
public final class S3 {
    private static final S3Reader READER = S3Reader.create();
    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 599;

    /** The exception for what the SDK threw, with the original as its cause. */
    public static S3Exception from(AwsServiceException thrown) {
        return S3Errors.of(report(thrown), thrown);
    }

    /** What arrived, for a caller who makes the exception later or not at all. */
    public static ErrorReport report(AwsServiceException thrown) {
        return Optional.ofNullable(thrown.awsErrorDetails())
                .flatMap(details -> answered(details, thrown.statusCode()))
                .orElseGet(() -> ofSdk(thrown));
    }

    /** What the answer says, which is more than the SDK makes of it; the SDK keeps the bodies of streams only. */
    private static Optional<ErrorReport> answered(AwsErrorDetails details, int status) {
        SdkHttpResponse response = details.sdkHttpResponse();
        SdkBytes body = details.rawResponse();
        if (response == null || body == null || !isStatus(status)) {
            return Optional.empty();
        }
        return READER
                .copyReply(Body.copyOf(body.asByteArray()), status, ReplyHeaders.of(response.headers()))
                .errors()
                .stream()
                .findFirst()
                .map(ReadError::report);
    }

    /** What the SDK itself says; without a code, the class of its exception, or else the status, as after HEAD. */
    private static ErrorReport ofSdk(AwsServiceException thrown) {
        ErrorReportBuilder report = ErrorReport.builder();
        Optional<AwsErrorDetails> details = Optional.ofNullable(thrown.awsErrorDetails());
        Optional<String> code = details.map(AwsErrorDetails::errorCode)
                .filter(known -> !known.isBlank())
                .or(() -> ofClass(thrown));
        if (isStatus(thrown.statusCode())) {
            report.httpStatus(thrown.statusCode()).code(code.orElse(Integer.toString(thrown.statusCode())));
        } else {
            code.ifPresent(report::code);
        }
        details.map(AwsErrorDetails::errorMessage).ifPresent(report::message);
        Optional.ofNullable(thrown.requestId()).ifPresent(report::traceId);
        Optional.ofNullable(thrown.extendedRequestId()).ifPresent(id -> report.field("host-id", id));
        return report.build();
    }

    /** The code in the name of a class of the SDK: tests build such exceptions without details. */
    private static Optional<String> ofClass(AwsServiceException thrown) {
        return Optional.of(thrown.getClass().getSimpleName().replaceFirst("Exception$", ""))
                .filter(code -> S3Errors.find(code).isPresent());
    }

    private static boolean isStatus(int status) {
        return FIRST_STATUS <= status && status <= LAST_STATUS;
    }

    private S3() {}
}
