package dev.casebook.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;

/**
 * Gives the exceptions of stubs a typed cause: gRPC throws its own exceptions whatever an interceptor does, and {@link
 * Grpc#from} finds the typed one in them. What was the cause before is the cause of the typed exception.
 *
 * <pre>{@code
 * Channel typed = ClientInterceptors.intercept(channel, new GrpcInterceptor());
 * }</pre>
 */
public final class GrpcInterceptor implements ClientInterceptor {
    /** Creates an interceptor. */
    public GrpcInterceptor() {}

    @Override
    public <Q, R> ClientCall<Q, R> interceptCall(MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
        return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
            @Override
            public void start(Listener<R> listener, Metadata headers) {
                super.start(new TypedListener<>(listener), headers);
            }
        };
    }

    private static final class TypedListener<R> extends SimpleForwardingClientCallListener<R> {
        private TypedListener(ClientCall.Listener<R> listener) {
            super(listener);
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            super.onClose(status.isOk() ? status : status.withCause(Grpc.of(status, trailers)), trailers);
        }
    }
}
