package dev.casebook.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Help;
import com.google.rpc.LocalizedMessage;
import com.google.rpc.RequestInfo;
import com.google.rpc.RetryInfo;
import dev.casebook.Advice;
import dev.casebook.Outcome;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real servers of gRPC, in this process and by Netty, and what their exceptions become. */
class GrpcTest {
    /** Where the server runs. */
    enum Transport {
        IN_PROCESS,
        NETTY;

        EchoServer start(StatusRuntimeException answer) throws IOException {
            return this == NETTY ? EchoServer.netty(answer) : EchoServer.inProcess(answer);
        }
    }

    private static final StatusRuntimeException RICH =
            StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                    .setCode(8)
                    .setMessage("too many orders")
                    .addDetails(Any.pack(RetryInfo.newBuilder()
                            .setRetryDelay(
                                    com.google.protobuf.Duration.newBuilder().setSeconds(7))
                            .build()))
                    .addDetails(Any.pack(ErrorInfo.newBuilder()
                            .setReason("RATE_LIMIT_EXCEEDED")
                            .setDomain("shop.example.com")
                            .putMetadata("quota_limit", "10")
                            .build()))
                    .addDetails(Any.pack(BadRequest.newBuilder()
                            .addFieldViolations(violation("email", "is no address"))
                            .addFieldViolations(violation("email", "is too long"))
                            .addFieldViolations(violation("order.count", "is negative"))
                            .build()))
                    .addDetails(Any.pack(
                            RequestInfo.newBuilder().setRequestId("r-1").build()))
                    .addDetails(Any.pack(LocalizedMessage.newBuilder()
                            .setLocale("de")
                            .setMessage("Zu viele Bestellungen")
                            .build()))
                    .addDetails(Any.pack(Help.newBuilder()
                            .addLinks(Help.Link.newBuilder().setUrl("https://example.com/quota"))
                            .build()))
                    .addDetails(Any.newBuilder()
                            .setTypeUrl("type.googleapis.com/google.rpc.ErrorInfo")
                            .setValue(ByteString.copyFromUtf8("no message")))
                    .build());

    private static BadRequest.FieldViolation violation(String field, String description) {
        return BadRequest.FieldViolation.newBuilder()
                .setField(field)
                .setDescription(description)
                .build();
    }

    private static StatusRuntimeException thrown(Channel channel, String request) {
        return assertThrows(StatusRuntimeException.class, () -> EchoServer.call(channel, request));
    }

    @Test
    void listsEveryCodeOfTheLibrary() {
        Map<String, String> expected = Arrays.stream(Status.Code.values())
                .filter(code -> code != Status.Code.OK)
                .collect(Collectors.toMap(Enum::name, code -> Integer.toString(code.value())));
        Map<String, String> listed = Arrays.stream(GrpcError.values())
                .collect(Collectors.toMap(
                        Enum::name, error -> error.codes().get(0).toString()));
        assertEquals(expected, listed);
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void givesEachStatusItsType(Transport transport) throws Exception {
        try (EchoServer server = transport.start(RICH)) {
            for (GrpcError error : GrpcError.values()) {
                StatusRuntimeException thrown =
                        thrown(server.channel(), error.codes().get(0).toString());
                GrpcException typed = Grpc.from(thrown);
                assertEquals(Optional.of(error), typed.error());
                assertEquals(error.exception().getClass(), typed.getClass());
                assertSame(thrown, typed.getCause());
                assertEquals(
                        Optional.of("said " + error.codes().get(0)),
                        typed.report().message());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void readsDetails(Transport transport) throws Exception {
        try (EchoServer server = transport.start(RICH)) {
            GrpcException typed = Grpc.from(thrown(server.channel(), ""));
            assertInstanceOf(ResourceExhaustedException.class, typed);
            assertEquals(
                    Duration.ofSeconds(7),
                    assertInstanceOf(Advice.RetryAfter.class, typed.advice()).delay());
            assertEquals(Optional.of("RATE_LIMIT_EXCEEDED"), GrpcField.REASON.of(typed));
            assertEquals(Optional.of("shop.example.com"), GrpcField.DOMAIN.of(typed));
            assertEquals(Map.of("quota_limit", "10"), GrpcField.metadata(typed));
            assertEquals(
                    Map.of("email", "is no address; is too long", "order.count", "is negative"),
                    GrpcField.violations(typed));
            assertEquals(Optional.of("r-1"), typed.report().traceId());
            assertEquals(Optional.of("Zu viele Bestellungen"), typed.report().userText());
            assertEquals(Optional.of("de"), GrpcField.LOCALE.of(typed));
            assertEquals(
                    Optional.of("https://example.com/quota"), typed.report().link());
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void interceptorGivesATypedCause(Transport transport) throws Exception {
        try (EchoServer server = transport.start(RICH)) {
            Channel typed = ClientInterceptors.intercept(server.channel(), new GrpcInterceptor());
            StatusRuntimeException thrown = thrown(typed, "5");
            NotFoundException cause = assertInstanceOf(NotFoundException.class, thrown.getCause());
            assertSame(cause, Grpc.from(thrown));
            assertSame(cause, Grpc.findIn(new CompletionException(thrown)).orElseThrow());
        }
    }

    @Test
    void namesWhatTheLibraryReports() throws Exception {
        try (EchoServer server = EchoServer.netty(RICH)) {
            assertInstanceOf(UnknownException.class, Grpc.from(thrown(server.channel(), "throw")));
            StatusRuntimeException late = assertThrows(
                    StatusRuntimeException.class,
                    () -> ClientCalls.blockingUnaryCall(
                            server.channel(),
                            EchoServer.METHOD,
                            CallOptions.DEFAULT.withDeadlineAfter(-1, TimeUnit.SECONDS),
                            "5"));
            assertInstanceOf(DeadlineExceededException.class, Grpc.from(late));
            assertEquals(Outcome.UNKNOWN, Grpc.from(late).outcome());
        }
        ManagedChannel nobody = EchoServer.toNobody();
        GrpcException down = Grpc.from(thrown(nobody, "5"));
        nobody.shutdownNow();
        assertInstanceOf(UnavailableException.class, down);
        assertEquals(Outcome.UNKNOWN, down.outcome());
        assertTrue(down.getCause() instanceof StatusRuntimeException);
    }

    @Test
    void readsPushback() {
        assertEquals(
                Optional.of(Duration.ofMillis(1_500)), pushback("1500").report().retryAfter());
        assertEquals(Optional.of(false), pushback("-1").report().transientError());
        assertEquals(Optional.of(false), pushback("soon").report().transientError());
    }

    private static GrpcException pushback(String value) {
        Metadata trailers = new Metadata();
        trailers.put(Metadata.Key.of("grpc-retry-pushback-ms", Metadata.ASCII_STRING_MARSHALLER), value);
        return Grpc.of(Status.UNAVAILABLE, trailers);
    }

    @Test
    void neverFailsBecauseOfDetails() {
        Metadata trailers = new Metadata();
        trailers.put(
                Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER), new byte[] {1, 2, 3, 99});
        assertInstanceOf(NotFoundException.class, Grpc.of(Status.NOT_FOUND, trailers));
    }

    @Test
    void takesAnyException() {
        StatusException checked = Status.ABORTED.asException();
        assertInstanceOf(AbortedException.class, Grpc.from(new IllegalStateException(checked)));
        IllegalStateException other = new IllegalStateException("no status");
        assertInstanceOf(UnknownException.class, Grpc.from(other));
        assertSame(other, Grpc.from(other).getCause());
        assertEquals(Optional.empty(), Grpc.findIn(other));
        assertEquals(Optional.empty(), Grpc.of(Status.OK, null).error());
    }
}
