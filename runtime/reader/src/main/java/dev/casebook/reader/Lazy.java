package dev.casebook.reader;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is created at its first use: of several readers a program often uses only one. */
final class Lazy<T> {
    private final Supplier<T> factory;
    private volatile @Nullable T value;

    Lazy(Supplier<T> factory) {
        this.factory = factory;
    }

    T get() {
        T known = value;
        return known == null ? create() : known;
    }

    private synchronized T create() {
        T known = value;
        if (known == null) {
            known = factory.get();
            value = known;
        }
        return known;
    }
}
