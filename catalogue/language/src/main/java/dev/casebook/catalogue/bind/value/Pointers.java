package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_VALUE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_POINTER;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pointers into JSON, such as <code>/entry/&#42;/id</code>: as they are written, white space included. */
public final class Pointers {
    /** The most characters of a pointer: a class file holds no longer text than six times ten thousand. */
    private static final int MAX = 1_000;

    public static Optional<Located<Pointer>> read(Syntax value, BindContext context) {
        return Scalars.read(value, context).flatMap(text -> pointer((Syntax.Scalar) value, context));
    }

    /** A pointer as a value; a quoted empty one is the whole value. */
    public static Optional<Located<Pointer>> value(Syntax value, BindContext context) {
        return value instanceof Syntax.Scalar scalar && scalar.text().isEmpty() && scalar.isQuoted()
                ? pointer(scalar, context)
                : read(value, context);
    }

    /** A pointer as a key; an empty one is the whole body. */
    public static Optional<Located<Pointer>> key(Syntax.Scalar key, BindContext context) {
        return pointer(key, context);
    }

    /** One pointer or a list of them; an empty list says nothing and is a mistake. */
    public static List<Located<Pointer>> list(Syntax value, BindContext context) {
        List<Located<Pointer>> read = new ArrayList<>();
        for (Syntax item : Fields.items(value)) {
            value(item, context).ifPresent(read::add);
        }
        if (Fields.items(value).isEmpty()) {
            context.add(MISSING_VALUE.of().at(value.span()));
        }
        return read;
    }

    private static Optional<Located<Pointer>> pointer(Syntax.Scalar written, BindContext context) {
        if (written.text().length() > MAX) {
            return refuse(written, "it has more than " + MAX + " characters", context);
        }
        try {
            return Optional.of(new Located<>(Pointer.parse(written.text()), written.span()));
        } catch (IllegalArgumentException refused) {
            return refuse(written, String.valueOf(refused.getMessage()), context);
        }
    }

    private static Optional<Located<Pointer>> refuse(Syntax.Scalar written, String why, BindContext context) {
        context.add(NOT_A_POINTER.of(written.text(), why).at(written.span()));
        return Optional.empty();
    }

    private Pointers() {}
}
