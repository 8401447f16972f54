package dev.casebook.dynamodb;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * From what the AWS SDK for Java 2 throws to exceptions with a type. Bodies are read by {@link DynamoDbReader}, without
 * the SDK.
 *
 * <pre>{@code
 * try {
 *     client.putItem(request);
 * } catch (software.amazon.awssdk.services.dynamodb.model.DynamoDbException thrown) {
 *     throw DynamoDb.from(thrown);
 * }
 * }</pre>
 */
public final class DynamoDb {
    private static final String NO_REASON = "None";
    private static final int FIRST_STATUS = 100;
    private static final int LAST_STATUS = 599;

    /**
     * The exception for what the SDK threw, with the original as its cause. Of a cancelled transaction the {@linkplain
     * #reasons reasons} are its suppressed exceptions.
     */
    public static DynamoDbException from(AwsServiceException thrown) {
        DynamoDbException typed = DynamoDbErrors.of(report(thrown), thrown);
        reasons(thrown).forEach(typed::addSuppressed);
        return typed;
    }

    /** Why a transaction was cancelled: an exception for each item that was not fine, in the order of the items. */
    public static List<DynamoDbException> reasons(AwsServiceException thrown) {
        List<DynamoDbException> reasons = new ArrayList<>();
        if (thrown instanceof TransactionCanceledException cancelled && cancelled.hasCancellationReasons()) {
            List<CancellationReason> items = cancelled.cancellationReasons();
            for (int item = 0; item < items.size(); item++) {
                String code = items.get(item).code();
                if (code != null && !code.equals(NO_REASON)) {
                    reasons.add(DynamoDbErrors.withoutStackTrace(report(items.get(item), item)));
                }
            }
        }
        return List.copyOf(reasons);
    }

    private static ErrorReport report(CancellationReason reason, int item) {
        ErrorReportBuilder report = ErrorReport.builder().code(reason.code()).context("item", Integer.toString(item));
        Optional.ofNullable(reason.message()).ifPresent(report::message);
        return report.build();
    }

    /** What arrived, for a caller who makes the exception later or not at all. */
    public static ErrorReport report(AwsServiceException thrown) {
        ErrorReportBuilder report = ErrorReport.builder();
        Optional<AwsErrorDetails> details = Optional.ofNullable(thrown.awsErrorDetails());
        details.map(AwsErrorDetails::errorCode)
                .map(DynamoDb::withoutNamespace)
                .filter(code -> !code.isEmpty())
                .or(() -> ofClass(thrown))
                .ifPresent(report::code);
        details.map(AwsErrorDetails::errorMessage).ifPresent(report::message);
        Optional.ofNullable(thrown.requestId()).ifPresent(report::traceId);
        if (FIRST_STATUS <= thrown.statusCode() && thrown.statusCode() <= LAST_STATUS) {
            report.httpStatus(thrown.statusCode());
        }
        return report.build();
    }

    /** The code is the name of a class of the SDK: tests build such exceptions without details. */
    private static Optional<String> ofClass(AwsServiceException thrown) {
        return Optional.of(thrown.getClass().getSimpleName())
                .filter(code -> DynamoDbErrors.find(code).isPresent());
    }

    /** The SDK leaves the namespace out; a server that is none of AWS may not. */
    private static String withoutNamespace(String code) {
        String name = code.substring(code.lastIndexOf('#') + 1);
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    private DynamoDb() {}
}
