package dev.casebook.catalogue.bind.mapping;

import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Reads one value of a key. What cannot be read goes to the context, and nothing comes out. */
public interface KeyValueReader<T> {
    /** The value, where it can be read. */
    Optional<T> read(Syntax value, BindContext context);
}
