package dev.casebook.grpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.grpc.BindableService;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A real server of gRPC whose answers are chosen by the request: the number of a status, or a word. */
final class EchoServer implements AutoCloseable {
    static final MethodDescriptor<String, String> METHOD = MethodDescriptor.<String, String>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("test.Echo/Say")
            .setRequestMarshaller(new TextMarshaller())
            .setResponseMarshaller(new TextMarshaller())
            .build();

    private final Server server;
    private final ManagedChannel channel;

    private EchoServer(Server server, ManagedChannel channel) {
        this.server = server;
        this.channel = channel;
    }

    static EchoServer inProcess(StatusRuntimeException answer) throws IOException {
        Server server = InProcessServerBuilder.forName("echo")
                .directExecutor()
                .addService(service(answer))
                .build()
                .start();
        return new EchoServer(
                server, InProcessChannelBuilder.forName("echo").directExecutor().build());
    }

    static EchoServer netty(StatusRuntimeException answer) throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Server server = NettyServerBuilder.forAddress(any)
                .addService(service(answer))
                .build()
                .start();
        return new EchoServer(
                server,
                NettyChannelBuilder.forAddress(new InetSocketAddress(any.getAddress(), server.getPort()))
                        .usePlaintext()
                        .build());
    }

    private static BindableService service(StatusRuntimeException answer) {
        return () -> ServerServiceDefinition.builder("test.Echo")
                .addMethod(
                        METHOD,
                        ServerCalls.asyncUnaryCall((String request, StreamObserver<String> reply) ->
                                reply.onError(answer(request, answer))))
                .build();
    }

    private static Throwable answer(String request, StatusRuntimeException answer) {
        if (request.equals("throw")) {
            throw new IllegalStateException("a secret of the server");
        }
        return request.isEmpty()
                ? answer
                : Status.fromCodeValue(Integer.parseInt(request))
                        .withDescription("said " + request)
                        .asRuntimeException(new Metadata());
    }

    Channel channel() {
        return channel;
    }

    /** Calls the server; what it throws is what a blocking stub throws. */
    static String call(Channel channel, String request) {
        return ClientCalls.blockingUnaryCall(channel, METHOD, CallOptions.DEFAULT, request);
    }

    /** A channel to a port at which nobody listens. */
    static ManagedChannel toNobody() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return NettyChannelBuilder.forAddress(taken.getLocalSocketAddress())
                    .usePlaintext()
                    .build();
        }
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.shutdownNow();
    }

    private static final class TextMarshaller implements Marshaller<String> {
        @Override
        public InputStream stream(String value) {
            return new ByteArrayInputStream(value.getBytes(UTF_8));
        }

        @Override
        public String parse(InputStream stream) {
            try {
                return new String(stream.readAllBytes(), UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
