package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_NAME;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the package of the types that were generated from an amended catalogue; the file itself has been read before. */
final class AmendsReader {
    // possessive: other repeated groups take a frame of the stack for each part
    private static final Pattern PACKAGE = Pattern.compile("[\\p{L}_$][\\w$]*(\\.[\\p{L}_$][\\w$]*)*+");

    /** The longest package, in UTF-16 units: messages show it whole. */
    private static final int MAX = 500;

    static Optional<Located<String>> read(Syntax value, BindContext context) {
        if (!(value instanceof Syntax.Mapping)) {
            Scalars.read(value, context);
            return Optional.empty();
        }
        return Fields.of(value, new MappingOwner("`amends`", value.span()), AmendsKeys.ALL, context)
                .flatMap(AmendsReader::read);
    }

    private static Optional<Located<String>> read(Fields fields) {
        fields.get(AmendsKeys.CATALOGUE);
        return fields.get(AmendsKeys.PACKAGE);
    }

    static Optional<Located<String>> packageName(Syntax value, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        Optional<Located<String>> name = written.filter(text -> isPackage(text.value()));
        if (written.isPresent() && name.isEmpty()) {
            context.add(NOT_A_NAME
                    .of(written.get().value(), "a package", "names joined by dots, such as com.acme.billing")
                    .at(value.span()));
        }
        return name;
    }

    private static boolean isPackage(String text) {
        return text.length() <= MAX && PACKAGE.matcher(text).matches();
    }

    private AmendsReader() {}
}
