@NullMarked
package dev.casebook.grpc;

import org.jspecify.annotations.NullMarked;
