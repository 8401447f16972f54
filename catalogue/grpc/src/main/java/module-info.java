/** The status codes of gRPC. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.grpc {
    requires transitive dev.casebook;
    requires static com.google.protobuf;
    requires static transitive io.grpc;
    requires static io.grpc.protobuf;
    requires static org.jspecify;
    requires static proto.google.common.protos; // named by its file

    exports dev.casebook.grpc;

    opens dev.casebook.grpc;
}
