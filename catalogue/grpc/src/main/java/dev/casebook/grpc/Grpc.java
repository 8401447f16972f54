package dev.casebook.grpc;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * From what gRPC throws to exceptions with a type. The trailers are read: {@code RetryInfo} and {@code
 * grpc-retry-pushback-ms} say how long to wait, and the report has what {@link GrpcField} lists.
 *
 * <pre>{@code
 * try {
 *     return stub.order(request);
 * } catch (StatusRuntimeException thrown) {
 *     throw Grpc.from(thrown);
 * }
 * }</pre>
 */
public final class Grpc {
    private static final int MAX_CAUSES = 100;
    private static final Metadata.Key<String> PUSHBACK =
            Metadata.Key.of("grpc-retry-pushback-ms", Metadata.ASCII_STRING_MARSHALLER);

    /**
     * The exception for what was thrown, with the original as its cause. The status is that of the first {@link
     * StatusRuntimeException} or {@link StatusException} among the exception and its causes. Without one it is UNKNOWN, as
     * in {@code Status.fromThrowable}.
     */
    public static GrpcException from(Throwable thrown) {
        return typed(thrown)
                .or(() -> inChain(thrown, (status, trailers) -> GrpcErrors.of(report(status, trailers), thrown)))
                .orElseGet(
                        () -> GrpcErrors.of(report(Status.UNKNOWN.withDescription(thrown.getMessage()), null), thrown));
    }

    /** The same; empty if there is no status of gRPC among the exception and its causes. */
    public static Optional<GrpcException> findIn(Throwable thrown) {
        return typed(thrown)
                .or(() -> inChain(thrown, (status, trailers) -> GrpcErrors.of(report(status, trailers), thrown)));
    }

    /**
     * The exception for a status as a listener gets it, with the status' own cause.
     *
     * @param trailers the trailers; null if there are none
     */
    public static GrpcException of(Status status, @Nullable Metadata trailers) {
        @Nullable Throwable cause = status.getCause();
        ErrorReport report = report(status, trailers);
        return cause == null ? GrpcErrors.of(report) : GrpcErrors.of(report, cause);
    }

    /**
     * What arrived, for a caller who makes the exception later or not at all.
     *
     * @param trailers the trailers; null if there are none
     */
    public static ErrorReport report(Status status, @Nullable Metadata trailers) {
        ErrorReportBuilder report = ErrorReport.builder().code(status.getCode().value());
        Optional.ofNullable(status.getDescription()).ifPresent(report::message);
        if (trailers != null) {
            addPushback(report, trailers.get(PUSHBACK));
            StatusDetails.addTo(report, status, trailers);
        }
        return report.build();
    }

    /** An exception that an interceptor made already. */
    private static Optional<GrpcException> typed(Throwable thrown) {
        @Nullable Throwable next = thrown;
        for (int i = 0; next != null && i < MAX_CAUSES; i++) {
            if (next instanceof GrpcException found) {
                return Optional.of(found);
            }
            next = next.getCause();
        }
        return Optional.empty();
    }

    private static Optional<GrpcException> inChain(
            Throwable thrown, BiFunction<Status, @Nullable Metadata, GrpcException> exception) {
        @Nullable Throwable next = thrown;
        for (int i = 0; next != null && i < MAX_CAUSES; i++) {
            if (next instanceof StatusRuntimeException found) {
                return Optional.of(exception.apply(found.getStatus(), found.getTrailers()));
            }
            if (next instanceof StatusException found) {
                return Optional.of(exception.apply(found.getStatus(), found.getTrailers()));
            }
            next = next.getCause();
        }
        return Optional.empty();
    }

    /** A number of milliseconds; a negative one, and anything else, means that the call is not to be repeated. */
    private static void addPushback(ErrorReportBuilder report, @Nullable String pushback) {
        if (pushback == null) {
            return;
        }
        if (pushback.matches("[0-9]{1,9}")) {
            report.retryAfter(Duration.ofMillis(Long.parseLong(pushback)));
        } else {
            report.transientError(false);
        }
    }

    private Grpc() {}
}
