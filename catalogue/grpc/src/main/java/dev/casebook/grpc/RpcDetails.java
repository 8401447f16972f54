package dev.casebook.grpc;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Help;
import com.google.rpc.LocalizedMessage;
import com.google.rpc.RequestInfo;
import com.google.rpc.RetryInfo;
import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of google.rpc in a report: the one class here that knows protobuf. */
final class RpcDetails {
    private final ErrorReportBuilder report;

    private RpcDetails(ErrorReportBuilder report) {
        this.report = report;
    }

    static void addTo(ErrorReportBuilder report, Status status, Metadata trailers) {
        com.google.rpc.@Nullable Status said = StatusProto.fromStatusAndTrailers(status, trailers);
        if (said != null) {
            RpcDetails details = new RpcDetails(report);
            said.getDetailsList().forEach(details::addReadable);
        }
    }

    private void addReadable(Any detail) {
        try {
            add(detail);
        } catch (InvalidProtocolBufferException unreadable) {
            // one detail that cannot be read does not hide the others
        }
    }

    private void add(Any detail) throws InvalidProtocolBufferException {
        if (detail.is(RetryInfo.class)) {
            addWait(detail.unpack(RetryInfo.class));
        } else if (detail.is(ErrorInfo.class)) {
            ErrorInfo info = detail.unpack(ErrorInfo.class);
            addField(GrpcField.REASON.key(), info.getReason());
            addField(GrpcField.DOMAIN.key(), info.getDomain());
            info.getMetadataMap().forEach((key, value) -> addField(GrpcField.METADATA + key, value));
        } else if (detail.is(BadRequest.class)) {
            addViolations(detail.unpack(BadRequest.class));
        } else if (detail.is(RequestInfo.class)) {
            report.traceId(detail.unpack(RequestInfo.class).getRequestId());
        } else if (detail.is(LocalizedMessage.class)) {
            LocalizedMessage message = detail.unpack(LocalizedMessage.class);
            addField(GrpcField.LOCALE.key(), message.getLocale());
            addField(ErrorReport.USER_TEXT, message.getMessage());
        } else if (detail.is(Help.class)) {
            detail.unpack(Help.class).getLinksList().stream()
                    .findFirst()
                    .ifPresent(link -> addField(ErrorReport.LINK, link.getUrl()));
        }
    }

    private void addWait(RetryInfo info) {
        com.google.protobuf.Duration delay = info.getRetryDelay();
        long max = ErrorReport.MAX_RETRY_AFTER.toSeconds();
        Duration wait = Duration.ofSeconds(Math.min(delay.getSeconds(), max), delay.getNanos());
        if (!wait.isNegative()) {
            report.retryAfter(wait);
        }
    }

    /** Several violations of one field are joined. */
    private void addViolations(BadRequest request) {
        Map<String, String> byField = new LinkedHashMap<>();
        request.getFieldViolationsList()
                .forEach(violation -> byField.merge(
                        violation.getField(), violation.getDescription(), (one, two) -> one + "; " + two));
        byField.forEach((field, description) -> addField(GrpcField.VIOLATION + field, description));
    }

    private void addField(String name, String value) {
        if (!value.isEmpty()) {
            report.field(name, value);
        }
    }
}
