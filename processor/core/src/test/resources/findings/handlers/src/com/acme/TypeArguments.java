package com.acme;

import dev.casebook.ErrorHandler;
import dev.casebook.Handles;

@ErrorHandler(TypeArguments.Result.class)
final class TypeArguments {
    sealed interface Result<T> {
        record Ok<T>(T value) implements Result<T> {}

        record Bad<T>(T value) implements Result<T> {}
    }

    @Handles
    void ok(Result.Ok<?> result) {}

    @Handles
    void bad(Result.Bad<String> result) {}   // ERROR CB515@10
}
