package dev.casebook.grpc;

import dev.casebook.ErrorReportBuilder;
import io.grpc.Metadata;
import io.grpc.Status;

/** Reads the details of google.rpc in trailers; it loads the classes of protobuf only if there are some. */
final class StatusDetails {
    private static final Metadata.Key<byte[]> DETAILS =
            Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

    /** Adds what the details say. Details that cannot be read are left out: the status is enough for the type. */
    static void addTo(ErrorReportBuilder report, Status status, Metadata trailers) {
        if (!trailers.containsKey(DETAILS)) {
            return;
        }
        try {
            RpcDetails.addTo(report, status, trailers);
        } catch (NoClassDefFoundError withoutProtobuf) {
            // whoever has no grpc-protobuf on the class path does not read details
        } catch (IllegalArgumentException unreadable) {
            // the marshaller of gRPC says so of bytes that are no message
        }
    }

    private StatusDetails() {}
}
