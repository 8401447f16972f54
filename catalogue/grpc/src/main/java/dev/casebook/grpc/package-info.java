/**
 * The status codes of gRPC as types. Nearly everything here is made from {@code grpc.yaml}; {@link
 * dev.casebook.grpc.Grpc} leads from an exception of gRPC to them.
 */
@ErrorCatalogue("./grpc.yaml")
@NullMarked
package dev.casebook.grpc;

import dev.casebook.ErrorCatalogue;
import org.jspecify.annotations.NullMarked;
