package dev.casebook.catalogue.bind.mapping;

import dev.casebook.catalogue.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one value or a list of them; what cannot be read is left out. */
public record ListReader<T>(KeyValueReader<T> item) implements KeyValueReader<List<T>> {
    @Override
    public Optional<List<T>> read(Syntax value, BindContext context) {
        List<T> read = new ArrayList<>();
        Fields.items(value).forEach(each -> item.read(each, context).ifPresent(read::add));
        return Optional.of(read);
    }
}
